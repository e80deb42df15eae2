#!/usr/bin/env bash
# Finds a JDK, builds what is not built, and hands over to Java. `./robot help` says what it can do.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
least_jdk=25

# command | module | main class | what it does; a command appears in the help once its class exists.
commands='
run|sandbox|kz.robotbailiff.sandbox.Run|everything on this machine, with stand-ins for the world outside
story|sandbox|kz.robotbailiff.sandbox.story.Story|plays the mission on a throw-away sandbox, step by step
serve|service|kz.robotbailiff.service.Main|the production start: no sandbox, an external PostgreSQL
law|bench|kz.robotbailiff.bench.stored.Law|law on DAY [--json]: the values of a day; law effect FILE: what a change would touch
prove|bench|kz.robotbailiff.bench.prove.Prove|prove histories, release, fuzz, tokens or mutants: a model, crashes, odd messages, guesses, the tests themselves
bench|bench|kz.robotbailiff.bench.speed.Bench|the robot beside the limit of the database, hand-written code, db-scheduler and Flowable
verify|service|kz.robotbailiff.service.ruling.Verify|tells whether the file of a ruling is genuine, offline
simulate|bench|kz.robotbailiff.bench.simulate.Simulate|--from D --to D --ceiling 40 …: other rules over the recorded files; --example
replay|bench|kz.robotbailiff.bench.stored.Replay|decides every stored decision again, and tells the first that differs
'

help() {
  echo 'Robot Bailiff: simplified enforcement of small administrative fines.'
  echo
  echo 'Usage: ./robot COMMAND [OPTIONS]'
  echo
  local name module main says
  while IFS='|' read -r name module main says; do
    if has_main "$module" "$main"; then
      printf '  %-8s %s\n' "$name" "$says"
    fi
  done <<<"$commands"
  printf '  %-8s %s\n' test 'builds everything and runs every test; options go to Maven' \
    help 'this page'
  if has_command run; then
    cat <<'TEXT'

run, story:
  --fresh          begin anew: forget the data of earlier runs
  --today DATE     begin on this day, e.g. 2024-02-01
  --port N         first of four ports in a row (8080)
  --database URL   use this PostgreSQL instead of the embedded one
  --data FOLDER    keep data here (data)
TEXT
  fi
  if has_command story; then
    cat <<'TEXT'
story:
  --keep           leave the sandbox running to look at
  --cases N        send N synthetic documents through the bulk API
TEXT
  fi
  cat <<'TEXT'

Needs a JDK 25 or newer, which is found by itself (or JAVA_HOME), and Maven 3.8 or newer.
ROBOT_JAVA_OPTS is passed to Java as it is.
TEXT
}

say() { echo "robot: $*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Looks a command up, and finds it only if its class is there.
has_command() {
  local name module main
  while IFS='|' read -r name module main _; do
    if [[ $name == "$1" ]] && has_main "$module" "$main"; then
      found_module=$module
      found_main=$main
      return
    fi
  done <<<"$commands"
  return 1
}

has_main() { [[ -n $1 && -f $root/$1/src/main/java/${2//.//}.java ]]; }

# Sets found_version to the major version that a JDK's release file names, or 0.
jdk_version() {
  local line version=0
  if [[ -x $1/bin/javac && -r $1/release ]]; then
    while IFS= read -r line; do
      if [[ $line == JAVA_VERSION=* ]]; then
        version=${line#JAVA_VERSION=}
        version=${version//\"/}
        version=${version%%[!0-9]*}
      fi
    done <"$1/release"
  fi
  found_version=${version:-0}
}

# Sets JAVA_HOME: the one given if it will do, else the newest JDK on this machine.
find_jdk() {
  local best='' best_version=0 candidate javac
  if [[ -n ${JAVA_HOME:-} ]]; then
    jdk_version "$JAVA_HOME"
    if ((found_version >= least_jdk)); then
      return
    fi
  fi
  javac=$(command -v javac || true)
  if [[ -n $javac ]]; then
    javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
  fi
  for candidate in "${javac%/bin/javac}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /opt/* /opt/*/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    jdk_version "$candidate"
    if ((found_version > best_version)); then
      best=$candidate
      best_version=$found_version
    fi
  done
  if ((best_version < least_jdk)); then
    fail "needs a JDK $least_jdk or newer and found none: install one, or point JAVA_HOME at it."
  fi
  export JAVA_HOME=$best
}

need_maven() {
  command -v mvn >/dev/null || fail 'needs Maven to build, and there is no mvn on the path.'
}

# True if something that the build reads is newer than the last build.
stale() {
  local stamp=$root/target/robot.stamp
  [[ ! -f $stamp || ! -s $root/sandbox/target/classpath ]] && return 0
  local changed
  changed=$(cd "$root" &&
    find pom.xml .mvn ./*/pom.xml ./*/src/main -newer target/robot.stamp -print -quit)
  [[ -n $changed ]]
}

# Shows one line that moves on a terminal, and one line at the end elsewhere.
progress() {
  local line module
  while IFS= read -r line; do
    case $line in
      *'] Building Robot Bailiff'*'['*)
        module=${line#*Building }
        if [[ -t 2 ]]; then
          printf '\rrobot: building %-60s' "${module% *}" >&2
        fi
        ;;
    esac
  done
  if [[ -t 2 ]]; then
    printf '\r%-78s\r' '' >&2
  fi
}

build() {
  stale || return 0
  need_maven
  local log=$root/target/build.log begun=$SECONDS
  mkdir -p "$root/target"
  say 'building (the first time also fetches libraries, which takes minutes) …'
  # Stamped with the time before, so that what is edited during the build counts as newer.
  touch "$root/target/robot.begun"
  if (cd "$root" && mvn -B -Dmaven.test.skip=true process-classes dependency:build-classpath \
    -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime) 2>&1 |
    tee "$log" | progress; then
    mv "$root/target/robot.begun" "$root/target/robot.stamp"
    say "built in $((SECONDS - begun)) s"
  else
    grep -E '^\[(ERROR|WARNING)\]' "$log" | head -n 30 >&2 || tail -n 30 "$log" >&2
    fail "the build failed; the whole of it is in $log"
  fi
}

start() {
  local module=$1 main=$2
  shift 2
  find_jdk
  build
  local options
  read -r -a options <<<"${ROBOT_JAVA_OPTS:-}"
  exec "$JAVA_HOME/bin/java" \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Drobot.home=$root" \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    ${options[@]+"${options[@]}"} \
    -cp "$root/$module/target/classes:$(<"$root/$module/target/classpath")" "$main" "$@"
}

# Adds up the closing line of each module's tests.
summary() {
  awk '
    /Tests run:.*Skipped: [0-9]+$/ && !/Time elapsed/ {
      gsub(/,/, "")
      for (i = 1; i < NF; i++) {
        if ($i == "run:") run += $(i + 1)
        if ($i == "Failures:" || $i == "Errors:") failed += $(i + 1)
        if ($i == "Skipped:") skipped += $(i + 1)
      }
    }
    END { printf "%d passed, %d failed, %d skipped\n", run - failed - skipped, failed, skipped }
  ' "$1"
}

test_everything() {
  find_jdk
  need_maven
  local log=$root/target/test.log begun=$SECONDS verdict=0
  mkdir -p "$root/target"
  say "everything Maven says goes to $log"
  # A failed test does not hide those of the modules after it; the log tells the verdict.
  (cd "$root" && mvn -B -Dmaven.test.failure.ignore=true verify "$@") 2>&1 | tee "$log" |
    awk '
      /^\[ERROR\] (Failures|Errors):/ { telling = 1 }
      /Tests run:/ { telling = 0 }
      telling || /^\[INFO\] Building Robot|Tests run:|^\[WARNING\] .*\.java|^\[ERROR\]/ {
        print
        fflush()
      }' || true
  if ! grep -q 'BUILD SUCCESS' "$log" || grep -q 'There are test failures' "$log"; then
    verdict=1
    say 'FAILED, see above'
  fi
  say "took $((SECONDS - begun)) s"
  summary "$log"
  return "$verdict"
}

# Adds up what became of each mutant, package by package.
mutants_told() {
  awk '
    /<mutation / {
      match($0, /<mutatedClass>[^<]*/)
      name = substr($0, RSTART + 14, RLENGTH - 14)
      sub(/\.[A-Z].*/, "", name)
      all[name]++
      total++
      if ($0 ~ /detected=.true/) {
        killed[name]++
        dead++
      }
    }
    END {
      for (name in all) {
        printf "%-34s %5d of %5d killed, %5.1f %%\n", name, killed[name], all[name],
          100 * killed[name] / all[name] | "sort"
      }
      close("sort")
      printf "%-34s %5d of %5d killed, %5.1f %%\n", "all", dead, total, 100 * dead / total
    }' "$1"
}

# Changes core a little, thousands of times, and counts how often no test notices.
prove_mutants() {
  find_jdk
  need_maven
  local log=$root/target/mutants.log report=$root/core/target/mutants verdict=0
  mkdir -p "$root/target"
  say "takes minutes; everything Maven says goes to $log"
  (cd "$root" && mvn -B -Pquick -pl core test-compile \
    org.pitest:pitest-maven:mutationCoverage "$@") >"$log" 2>&1 || verdict=1
  if [[ ! -f $report/mutations.xml ]]; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || true
    fail 'no mutant was made'
  fi
  mutants_told "$report/mutations.xml"
  say "each of them: $report/index.html"
  return "$verdict"
}

main() {
  local wanted=${1:-help}
  shift || true
  case $wanted in
    help | -h | --help)
      help
      return
      ;;
    test)
      test_everything "$@"
      return
      ;;
  esac
  if [[ $wanted == prove && ${1:-} == mutants ]]; then
    shift
    prove_mutants "$@"
    return
  fi
  if has_command "$wanted"; then
    start "$found_module" "$found_main" "$@"
  fi
  say "there is no command '$wanted'"
  help >&2
  exit 2
}

main "$@"
