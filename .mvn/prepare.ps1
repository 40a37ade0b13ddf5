# For workbench.cmd: builds the workbench when its sources are newer than its last build, writes Java's arguments to
# target\workbench.args and target\window.args, and prints the home of the JDK to start. When that fails it says why,
# prints nothing and exits with 3.

$ErrorActionPreference = 'Stop'
$repo = Split-Path -Parent $PSScriptRoot
$stamp = "$repo\target\workbench.stamp" # written after a build, dated before it: the folder and the sources built
$log = "$repo\target\build.log"
$classPathFile = "$repo\src\cli\target\workbench.classpath"
$windowClassPathFile = "$repo\src\ui\target\window.classpath"
$windowModulePathFile = "$repo\src\ui\target\window.modulepath"
$labClassPathFile = "$repo\labs\target\lab.classpath"
$checkClassPathFile = "$repo\src\practice\target\check.classpath"

function Say([string] $text) {
  [Console]::Error.Write($text)
}

function Get-Sources {
  Get-Item -Path "$repo\pom.xml", "$repo\labs\pom.xml", "$repo\src\*\pom.xml"
  Get-ChildItem -Path "$repo\labs\src\main", "$repo\src\*\src\main" -Recurse -File -ErrorAction SilentlyContinue |
    Where-Object { $_.Name -notlike '.*' -and $_.Name -notlike '*~' }
}

function Get-ClassPath([string] $file) {
  if (-not (Test-Path -LiteralPath $file)) {
    return $null
  }
  $classPath = [IO.File]::ReadAllText($file).Trim()
  foreach ($entry in $classPath.Split(';')) {
    if (-not (Test-Path -LiteralPath $entry)) {
      return $null
    }
  }
  return $classPath
}

function Get-Listing($sources) {
  (@($repo) + @($sources | ForEach-Object { $_.FullName } | Sort-Object)) -join "`n"
}

# Why the last build will not do, or nothing.
function Get-ReasonToBuild {
  if (-not (Test-Path -LiteralPath $stamp)) {
    return 'first start, about a minute'
  }
  $sources = @(Get-Sources)
  $built = (Get-Item -LiteralPath $stamp).LastWriteTimeUtc
  if ([IO.File]::ReadAllText($stamp) -ne (Get-Listing $sources) -or
      @($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }).Count -gt 0) {
    return 'sources have changed'
  }
  $files = $classPathFile, $labClassPathFile, $checkClassPathFile, $windowClassPathFile, $windowModulePathFile
  if (@($files | Where-Object { -not (Get-ClassPath $_) }).Count -gt 0) {
    return 'the last build is incomplete'
  }
}

function Invoke-Build([string] $reason) {
  Say "Building the workbench ($reason)..."
  New-Item -ItemType Directory -Force -Path "$repo\target" | Out-Null
  $started = [DateTime]::UtcNow
  $listing = Get-Listing @(Get-Sources)
  Remove-Item -LiteralPath $stamp -Force -ErrorAction SilentlyContinue
  Push-Location -LiteralPath $repo
  cmd.exe /d /c 'mvnw.cmd -B -ntp -Dmaven.test.skip=true -pl !exercises,!solutions package >target\build.log 2>&1 <nul'
  $status = $LASTEXITCODE
  Pop-Location
  if ($status -ne 0) {
    Say " failed:`n"
    $lines = [IO.File]::ReadAllLines($log)
    $wrong = @($lines -match '^\[(ERROR|WARNING)\] .*\.java:\[')
    if ($wrong.Count -eq 0) {
      $wrong = @($lines -match '^\[(ERROR|WARNING)\] \S')
    }
    if ($wrong.Count -eq 0) {
      $wrong = @($lines | Select-Object -Last 6)
    }
    $wrong | ForEach-Object { $_ -replace '^\[\w+\] ', '' } | Select-Object -Unique -First 10 |
      ForEach-Object { Say "  $_`n" }
    Say "The whole log is in '$log'.`n"
    exit 3
  }
  [IO.File]::WriteAllText($stamp, $listing)
  (Get-Item -LiteralPath $stamp).LastWriteTimeUtc = $started
  Say " done in $([int] ([DateTime]::UtcNow - $started).TotalSeconds) s.`n"
}

# One start at a time builds. The system frees the mutex of a process that dies.
function Invoke-BuildOnce {
  $hash = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($repo.ToLowerInvariant()))
  $mutex = New-Object Threading.Mutex $false, "Local\workbench-$([BitConverter]::ToString($hash, 0, 8))"
  try {
    if (-not $mutex.WaitOne(0)) {
      Say "Waiting for another start to finish building the workbench...`n"
      $mutex.WaitOne() | Out-Null
    }
  } catch [Threading.AbandonedMutexException] {
    # Its owner died; this start holds it now.
  }
  try {
    $reason = Get-ReasonToBuild
    if ($reason) {
      Invoke-Build $reason
    }
  } finally {
    $mutex.ReleaseMutex()
  }
}

function ConvertTo-Argument([string] $text) {
  '"' + $text.Replace('\', '\\') + '"'
}

$jdk = & "$PSScriptRoot\find-jdk.ps1"
if (-not $jdk) {
  exit 3
}
if (Get-ReasonToBuild) {
  Invoke-BuildOnce
}
$classPath = Get-ClassPath $classPathFile
if (-not $classPath) {
  Say "The build left no usable class path in '$classPathFile'; see '$log'.`n"
  exit 3
}
$windowClassPath = Get-ClassPath $windowClassPathFile
$windowModulePath = Get-ClassPath $windowModulePathFile
if (-not $windowClassPath -or -not $windowModulePath) {
  Say "The build left no usable class path in '$windowClassPathFile'; see '$log'.`n"
  exit 3
}

# In the code page in which java.exe reads it. Written only when it changes: another start may be reading it.
function Write-Arguments([string] $file, [string[]] $lines) {
  $text = $lines -join "`r`n"
  if (-not (Test-Path -LiteralPath $file) -or [IO.File]::ReadAllText($file, [Text.Encoding]::Default) -ne $text) {
    [IO.File]::WriteAllText($file, $text, [Text.Encoding]::Default)
  }
}
$common = (ConvertTo-Argument "-Dworkbench.home=$repo"), (ConvertTo-Argument "-Dworkbench.lab.classpath=$labClassPathFile")
Write-Arguments "$repo\target\workbench.args" ($common + @(
  '--enable-native-access=ALL-UNNAMED', '-cp', (ConvertTo-Argument $classPath), 'workbench.cli.Main'))
Write-Arguments "$repo\target\window.args" ($common + @(
  '--module-path', (ConvertTo-Argument $windowModulePath),
  '--add-modules', 'javafx.controls,javafx.swing,jfx.incubator.richtext',
  '--enable-native-access=javafx.graphics,ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow',
  '-cp', (ConvertTo-Argument $windowClassPath), 'workbench.ui.Main'))
Write-Output $jdk
