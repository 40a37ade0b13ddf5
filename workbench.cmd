@echo off
rem Starts Async Workbench with the arguments given. When its sources are newer than its last build, builds it first.
rem
rem WORKBENCH_JDK        the home of the JDK to use (25 or later); without it one is looked for
rem WORKBENCH_JAVA_OPTS  further options for the JVM
rem
rem Exits with the workbench's own code, or with 3 when there is no JDK or the build fails.

setlocal
set "jdk="
rem PowerShell 7 leaves a path of modules that Windows PowerShell cannot load.
set "PSModulePath="
for /f "usebackq delims=" %%J in (`powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\prepare.ps1"`) do set "jdk=%%J"
if not defined jdk exit /b 3
"%jdk%\bin\java.exe" -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED %WORKBENCH_JAVA_OPTS% "@%~dp0target\workbench.args" workbench.cli.Main %*
exit /b %ERRORLEVEL%
