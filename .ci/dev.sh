# Sourced by hub. Builds only what changed, offline; the rest of ours is taken from its last jar, through a local repository of links.

. "$root/.ci/repository.sh"

dev_hub() {
    local data=data modules begun pending=$root/target/hub-dev.pending
    case ${1:-} in
        "") ;;
        --data) data=${2:-} ;;
        *) fail "unknown option $1; try ./hub" ;;
    esac
    [ -n "$data" ] || fail "--data needs a value"
    use_jdk
    [ -x "$distribution/bin/trihelix" ] || fail "nothing is built yet; start a hub with ./hub run"
    running_hub "$data"
    begun=$(date +%s%3N)
    # What an earlier attempt built but did not get into the hub counts as changed.
    mapfile -t modules < <({ changed_modules; cat "$pending" 2>/dev/null; } | awk '!seen[$0]++')
    if [ ${#modules[@]} -eq 0 ]; then
        echo "Nothing changed in a bundle of the hub."
        return 0
    fi
    printf '%s\n' "${modules[@]}" >"$pending"
    echo "Building ${modules[*]}"
    rebuild "${modules[@]}"
    reload "$data" "${modules[@]}"
    rm "$pending"
    echo "Reloaded ${modules[*]} in $(($(date +%s%3N) - begun)) ms"
}

# Sets address of the hub that runs on folder $1; its files are left behind when it was killed.
running_hub() {
    [ ! -e "$1/run" ] || [ -r "$1/run" ] || fail "may not read $1; ask its owner"
    address=$(sed -n 's/^address=//p' "$1/run/hub.properties" 2>/dev/null) || true
    [ -n "$address" ] && [ "$(health "$address")" != 000 ] || fail "no hub runs on $1; start one with ./hub run --dev"
    grep -qx dev=true "$1/run/hub.properties" || fail "the hub on $1 was started without --dev, so its bundles cannot be replaced"
}

# Status of /health at address $1, 000 when nothing listens there.
health() {
    local host=${1#http://} port status
    host=${host%/} port=${host##*:} host=${host%:*} host=${host#[} host=${host%]}
    {
        exec 3<>"/dev/tcp/$host/$port" && printf 'GET /health HTTP/1.0\r\n\r\n' >&3 && read -r -t 5 _ status _ <&3
    } 2>/dev/null || status=000
    exec 3>&- || true
    echo "$status"
}

# Bundles, what others stand on first.
bundle_folders() {
    echo themes
    sed -n 's:.*<module>\(.*\)</module>.*:bundles/\1:p' "$root/bundles/pom.xml" | grep -v -e /testing -e /subject-agent -e /launcher
}

jar_of() {
    local version
    version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$root/pom.xml" | head -n 1)
    echo "$root/$1/target/$(basename "$1")-$version.jar"
}

# Those with a source newer than the jar built from it. Folders count: what was deleted changed them.
changed_modules() {
    local folder jar
    bundle_folders | while read -r folder; do
        jar=$(jar_of "$folder")
        if [ ! -e "$jar" ] || [ -n "$(newer_sources "$folder" "$jar")" ]; then echo "$folder"; fi
    done
}

newer_sources() {
    { find "$root/$1"/{src/main,pom.xml,bnd.bnd} -newer "$2" 2>/dev/null || true; } | head -n 1
}

# Prints the folder of a repository in which all of ours is a link to what was built here, all else one to what Maven has already.
linked_repository() {
    local linked=$root/target/dev-repository folder jar place
    link_repository "$linked"
    { printf '%s\n' . bundles bundles/testing; bundle_folders; } | while read -r folder; do
        jar=$(basename "$(jar_of "$folder")")
        [ "$folder" != . ] || jar=trihelix${jar#.}
        place=$linked/org/trihelix/${jar%-*}/$(basename "${jar##*-}" .jar)
        mkdir -p "$place"
        ln -s "$root/$folder/pom.xml" "$place/${jar%.jar}.pom"
        [ ! -e "$root/$folder/target/$jar" ] || ln -s "$root/$folder/target/$jar" "$place/$jar"
    done
    echo "$linked"
}

rebuild() {
    local repository folder begun log=$root/target/hub-dev.log
    begun=$(date +%s)
    repository=$(linked_repository)
    maven -o -q package -Dmaven.repo.local="$repository" -Dmaven.test.skip=true -Dunit.skip=true -Dspotless.check.skip=true \
        -Denforcer.skip=true -Dcompiler.checks=-Xlint:none -pl "$(IFS=,; echo "$*")" >"$log" 2>&1 \
        || { { grep '^\[ERROR\] /' "$log" || grep ERROR "$log"; } | sort -u | head -n 20 >&2; fail "the build failed, nothing was reloaded; see $log"; }
    for folder in "$@"; do
        touch -d "@$begun" "$(jar_of "$folder")" # what was saved since then was perhaps not built
        rm -rf "$root/$folder/target/maven-status" # the next full build compiles it again, with all checks
    done
}

symbolic_name() {
    tr -d '\r' <"$root/$1/target/classes/META-INF/MANIFEST.MF" | sed -n 's/^Bundle-SymbolicName: \([^;]*\).*/\1/p'
}

# Dependants are wired anew once, after all have been updated; one that could not start before is started then.
reload() {
    local data=$1 folder names=() commands="" tries=0
    shift
    for folder in "$@"; do
        names+=("$(symbolic_name "$folder")")
        commands+="bundle:update ${names[-1]} \"file:$(jar_of "$folder")\"; "
    done
    "$distribution/bin/trihelix" shell --data "$data" "$commands bundle:refresh ${names[*]}; bundle:start ${names[*]}" </dev/null \
        || fail "the reload failed; see $data/log/hub.log"
    until [ "$(health "$address")" = 200 ]; do
        [ $((tries += 1)) -lt 150 ] || fail "the hub is not healthy again; see ${address}health and $data/log/hub.log"
        sleep 0.2
    done
}
