# Sourced by hub. Layers by name: *Test (unit, everywhere), *ContainerIT and *BrowserIT (bundles/testing/itests).

test_hub() {
    local layer=${1:-all} log=$root/target/hub-test.log begun status=0
    case $layer in
        all | unit | container | browser) ;;
        *) fail "unknown layer $layer: unit, container or browser" ;;
    esac
    use_jdk
    # Chromium without windows of its own takes a third less of the processor.
    case $layer in all | browser) prefer chromium-headless-shell browser; need chromium browser ;; esac
    case $layer in all | container) need curl container ;; esac
    mkdir -p "$root/target"
    begun=$(mktemp)
    run_layer "$layer" 2>&1 | tee "$log" | grep --line-buffered -E '^\[INFO\] (Tests run|Running|Building Trihelix)|^\[ERROR\]|BUILD' || true
    grep -q 'BUILD SUCCESS' "$log" || status=1
    case $layer in all | unit) verified_features "$log" || status=1 ;; esac
    [ "$layer" != all ] || touch -r "$begun" "$stamp"
    summarize "$layer" "$begun" "$status"
}

# Failed tests are counted below; Maven goes on, so that one layer's failure does not hide another's.
run_layer() {
    local quiet=(-Dmaven.test.failure.ignore=true -Dsurefire.failIfNoSpecifiedTests=false)
    case $1 in
        all) maven -T 2 verify "${quiet[@]}" ;;
        unit) maven -T 2 verify "${quiet[@]}" -DskipITs=true ;;
        container) maven -T 2 verify "${quiet[@]}" -Dunit.skip=true -Dit.test='*ContainerIT' ;;
        browser) maven -T 2 verify "${quiet[@]}" -Dunit.skip=true -Dit.test='*BrowserIT' ;;
    esac || true
}

# karaf:verify reports success when it verified nothing at all.
verified_features() {
    local count
    count=$(sed -n 's/.*Features verified: \([0-9]*\), failures: 0,.*/\1/p' "$1" | tail -n 1)
    echo "features verified: ${count:-0}"
    [ "${count:-0}" -gt 0 ]
}

# Reports written since $1 of classes whose name ends in $2.
reports() {
    find "$root" -path '*/target/*-reports/TEST-*.xml' -newer "$1" \( -name "*$2.xml" -o -name "*$2\$*.xml" \)
}

# Sum of one attribute over the test suites of report files $2….
attribute() {
    local name=$1
    shift
    [ $# -gt 0 ] || { echo 0; return; }
    sed -n '/<testsuite /,/>/{s/.* '"$name"'="\([0-9]*\)".*/\1/p}' "$@" | awk '{ sum += $1 } END { print sum + 0 }'
}

summarize() {
    local layer=$1 begun=$2 status=$3 passed=0 failed=0 skipped=0 suffix name
    local -A suffixes=([unit]=Test [container]=ContainerIT [browser]=BrowserIT)
    for name in unit container browser; do
        [ "$layer" = all ] || [ "$layer" = "$name" ] || continue
        suffix=${suffixes[$name]}
        local files=() all bad out
        mapfile -t files < <(reports "$begun" "$suffix")
        all=$(attribute tests "${files[@]}")
        bad=$(($(attribute errors "${files[@]}") + $(attribute failures "${files[@]}")))
        out=$(attribute skipped "${files[@]}")
        if [ $((all - out)) -eq 0 ]; then
            echo "hub: no $name test ran" >&2
            status=1
        fi
        echo "$name: $((all - bad - out)) passed, $bad failed, $out skipped"
        passed=$((passed + all - bad - out)) failed=$((failed + bad)) skipped=$((skipped + out))
    done
    rm -f "$begun"
    [ "$failed" -eq 0 ] || status=1
    [ "$status" -eq 0 ] || echo "hub: not everything passed; see $root/target/hub-test.log" >&2
    echo "$passed passed, $failed failed, $skipped skipped"
    return "$status"
}
