#!/bin/sh
# Prints the home of a JDK of version 25 or later, or says in one sentence what to do and exits with 3.
#
# WORKBENCH_JDK decides alone. Else the first that will do: JAVA_HOME, the java on the path, the lowest version in the
# usual folders (the build's checkers know it best), and what a java that is a shim says of itself.
# Versions are read from the JDK's `release` file: starting a JVM for each would be slow.

set -u
least=25

# The version of the JDK in $1 as a whole number, into $version; 0 where there is no JDK.
read_version() {
  version=0
  if [ ! -x "$1/bin/javac" ]; then
    return
  fi
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        version=${value#\"}
        break
      fi
    done <"$1/release"
  else
    version=$("$1/bin/javac" -version 2>&1)
    version=${version##*javac }
  fi
  version=${version%%[!0-9]*}
  version=${version:-0}
}

suits() {
  [ -n "$1" ] || return 1
  read_version "$1"
  [ "$version" -ge "$least" ]
}

answer() {
  (CDPATH='' cd -- "$1" && pwd)
  exit
}

if [ -n "${WORKBENCH_JDK-}" ]; then
  if suits "$WORKBENCH_JDK"; then
    answer "$WORKBENCH_JDK"
  elif [ "$version" -gt 0 ]; then
    found="a JDK $version"
  else
    found='no JDK'
  fi
  printf "WORKBENCH_JDK is '%s', where there is %s; it must be the home of a JDK %s or later.\n" \
    "$WORKBENCH_JDK" "$found" "$least" >&2
  exit 3
fi

if suits "${JAVA_HOME-}"; then
  answer "$JAVA_HOME"
fi

java=$(command -v java) || java=
file=$java
while [ -h "$file" ]; do
  target=$(readlink "$file")
  case $target in
    /*) file=$target ;;
    *) file=${file%/*}/$target ;;
  esac
done
if suits "${file%/bin/java}"; then
  answer "${file%/bin/java}"
fi

best='' best_version=''
consider() {
  for home; do
    if suits "$home" && [ "$version" -lt "${best_version:-$((version + 1))}" ]; then
      best=$home best_version=$version
    fi
  done
}
consider \
  /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/openjdk-* \
  /opt/java/* /opt/*jdk* /run/current-system/sw/lib/openjdk \
  /Library/Java/JavaVirtualMachines/*/Contents/Home \
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
  /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
if [ -n "${HOME-}" ]; then
  consider \
    "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.gradle/jdks/* "$HOME"/.gradle/jdks/*/* "$HOME"/.gradle/jdks/*/*/Contents/Home \
    "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* \
    "$HOME"/.jenv/versions/* "$HOME"/.jabba/jdk/* \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
fi
if [ -n "$best" ]; then
  answer "$best"
fi

if [ -x /usr/libexec/java_home ]; then
  home=$(/usr/libexec/java_home -v "$least+" 2>/dev/null) || home=
  if suits "$home"; then
    answer "$home"
  fi
fi
if [ -n "$java" ]; then
  home=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
  if suits "$home"; then
    answer "$home"
  fi
fi

printf 'Async Workbench needs a JDK %s or later: install one, for example Eclipse Temurin %s (%s), or set %s to its home.\n' \
  "$least" "$least" "from https://adoptium.net, or the package temurin-$least-jdk" JAVA_HOME >&2
exit 3
