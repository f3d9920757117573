# Sourced by hub. Each figure on a line "name: value unit". "start" is measured here, the rest by classes NAMEBench of bundles/testing/itests.

bench_hub() {
    case ${1:-} in
        "")
            echo "start"
            find "$root/bundles/testing/itests/src/test/java" -name '*Bench.java' -printf '%f\n' 2>/dev/null \
                | sed 's/Bench.java//' | tr '[:upper:]' '[:lower:]' | sort
            ;;
        start) bench_start ;;
        *) bench_class "$1" ;;
    esac
}

bench_class() {
    local class=${1^}Bench log=$root/target/hub-bench.log
    find "$root/bundles/testing/itests/src/test/java" -name "$class.java" 2>/dev/null | grep -q . || fail "no bench named $1; try ./hub bench"
    use_jdk
    build
    mkdir -p "$root/target"
    if ! maven verify -Dunit.skip=true -Dit.test="$class" -Dtest.java.options= -Dsurefire.failIfNoSpecifiedTests=false >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "the bench failed; see $log"
    fi
    grep -E '^[a-z][a-z0-9 .-]*: [0-9.]+ [^ ]+$' "$log"
}

free_port() {
    local port
    for port in $(seq 18181 18999); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

# Milliseconds until command "$2…" succeeds, at most $1 seconds.
time_until() {
    local limit=$1 begun now
    shift
    begun=$(date +%s%3N)
    until "$@" >/dev/null 2>&1; do
        now=$(date +%s%3N)
        [ $((now - begun)) -lt $((limit * 1000)) ] || fail "nothing after $limit s"
        sleep 0.05
    done
    echo $(($(date +%s%3N) - begun))
}

healthy() {
    curl -sf -m 5 -o /dev/null "http://127.0.0.1:$1/health"
}

listening() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

stop_process() {
    kill -TERM "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

median() {
    sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

start_once() {
    local data=$1 port=$2 pid
    "$distribution/bin/trihelix" run --demo --port "$port" --data "$data" >"$data/bench.log" 2>&1 &
    pid=$!
    time_until 300 healthy "$port" >>"$3"
    awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status" >>"$3.rss"
    stop_process "$pid"
}

bench_start() {
    use_jdk
    build
    local work port i hub stock
    work=$(mktemp -d)
    port=$(free_port)
    mkdir "$work/data"
    start_once "$work/data" "$port" "$work/first"
    for i in 1 2 3; do start_once "$work/data" "$port" "$work/hub"; done
    hub=$(median <"$work/hub")
    echo "first start with an empty folder: $(cat "$work/first") ms"
    echo "start with data: $hub ms"
    echo "resident memory after start: $(median <"$work/hub.rss") MB"
    stock=$(bench_stock "$work" | median)
    echo "stock Karaf start on JDK 17: ${stock:-0} ms"
    [ -z "$stock" ] || awk "BEGIN { printf \"times stock: %.2f x\n\", $hub / $stock }"
    rm -rf "$work"
}

jdk17() {
    local folder
    for folder in $(jdk_candidates); do
        [ "$(jdk_version "$folder")" != 17 ] || [ ! -x "$folder/bin/java" ] || { echo "$folder"; return; }
    done
    echo "hub: no JDK 17 to run a stock Karaf on" >&2
}

# Three starts of a stock Karaf with a warm cache, in ms.
bench_stock() {
    local work=$1 home version=4.4.10 port pid i
    home=$(jdk17)
    [ -n "$home" ] || return 0
    maven -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -N \
        -Dartifact=org.apache.karaf:apache-karaf:$version:tar.gz -DoutputDirectory="$work" >/dev/null 2>&1 || return 0
    tar -xzf "$work/apache-karaf-$version.tar.gz" -C "$work"
    port=$(free_port)
    sed -i "s/^sshPort *=.*/sshPort = $port/" "$work/apache-karaf-$version/etc/org.apache.karaf.shell.cfg"
    for i in 0 1 2 3; do
        JAVA_HOME=$home KARAF_EXEC=exec "$work/apache-karaf-$version/bin/karaf" daemon >/dev/null 2>&1 &
        pid=$!
        if [ "$i" = 0 ]; then time_until 120 listening "$port" >/dev/null; else time_until 120 listening "$port"; fi
        sleep 2
        stop_process "$pid"
    done
}
