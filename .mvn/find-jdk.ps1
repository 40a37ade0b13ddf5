# Prints the home of a JDK of version 25 or later, or says in one sentence what to do and exits with 3.
# The order is that of find-jdk.sh: WORKBENCH_JDK alone; JAVA_HOME; the java on the path; the lowest in the usual folders.

$ErrorActionPreference = 'Stop'
$least = 25

# The version of the JDK in a folder as a whole number; 0 where there is no JDK.
function Get-JdkVersion([string] $jdk) {
  if (-not $jdk -or -not (Test-Path -LiteralPath "$jdk\bin\javac.exe") -or
      -not (Test-Path -LiteralPath "$jdk\release")) {
    return 0
  }
  foreach ($line in [IO.File]::ReadAllLines("$jdk\release")) {
    if ($line -match '^JAVA_VERSION="?(\d+)') {
      return [int] $Matches[1]
    }
  }
  return 0
}

function Exit-With([string] $sentence) {
  [Console]::Error.WriteLine($sentence)
  exit 3
}

if ($env:WORKBENCH_JDK) {
  $version = Get-JdkVersion $env:WORKBENCH_JDK
  if ($version -lt $least) {
    $found = if ($version -gt 0) { "a JDK $version" } else { 'no JDK' }
    Exit-With "WORKBENCH_JDK is '$env:WORKBENCH_JDK', where there is $found; it must be the home of a JDK $least or later."
  }
  Write-Output $env:WORKBENCH_JDK
  exit 0
}

$first = @($env:JAVA_HOME)
$java = Get-Command java.exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
if ($java) {
  $first += Split-Path -Parent (Split-Path -Parent $java.Path)
}
foreach ($jdk in $first) {
  if ((Get-JdkVersion $jdk) -ge $least) {
    Write-Output $jdk
    exit 0
  }
}

$folders = @(
  "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Microsoft\jdk*",
  "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\Amazon Corretto\*", "$env:ProgramFiles\BellSoft\*",
  "$env:ProgramFiles\OpenJDK\*", "$env:ProgramFiles\Semeru\*", "$env:ProgramFiles\SapMachine\JDK\*",
  "$env:LOCALAPPDATA\Programs\Eclipse Adoptium\*", "$env:USERPROFILE\.jdks\*", "$env:USERPROFILE\.gradle\jdks\*",
  "$env:USERPROFILE\.gradle\jdks\*\*", "$env:USERPROFILE\scoop\apps\*jdk*\current",
  "$env:USERPROFILE\.sdkman\candidates\java\*")
$best = Get-Item -Path $folders -ErrorAction SilentlyContinue |
  ForEach-Object { [PSCustomObject]@{ Home = $_.FullName; Version = Get-JdkVersion $_.FullName } } |
  Where-Object { $_.Version -ge $least } | Sort-Object Version | Select-Object -First 1
if ($best) {
  Write-Output $best.Home
  exit 0
}
Exit-With ("Async Workbench needs a JDK $least or later: install one, for example Eclipse Temurin $least " +
  "(from https://adoptium.net, or winget install EclipseAdoptium.Temurin.$least.JDK), or set JAVA_HOME to its home.")
