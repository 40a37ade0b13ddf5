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
set "what=workbench"
if "%~1"=="" set "what=window"
if /i "%~1"=="window" (
  set "what=window"
  shift
)
rem shift leaves %* as it was.
set "rest="
:next
if "%~1"=="" goto start
set "rest=%rest% %1"
shift
goto next
:start
"%jdk%\bin\java.exe" -XX:+UseSerialGC %WORKBENCH_JAVA_OPTS% "@%~dp0target\%what%.args"%rest%
exit /b %ERRORLEVEL%
