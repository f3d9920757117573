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

# The hub and a stock Karaf by turns, so that both meet the machine in the same mood.
bench_start() {
    use_jdk
    build
    local work port stock i hub
    work=$(mktemp -d)
    port=$(free_port)
    mkdir "$work/data"
    stock=$(stock_karaf "$work")
    start_once "$work/data" "$port" "$work/first"
    start_stock "$stock" "$work/warming"
    for i in 1 2 3 4 5; do
        start_once "$work/data" "$port" "$work/hub"
        start_stock "$stock" "$work/stock"
    done
    hub=$(median <"$work/hub")
    echo "first start with an empty folder: $(cat "$work/first") ms"
    echo "start with data: $hub ms"
    echo "resident memory after start: $(median <"$work/hub.rss") MB"
    if [ -n "$stock" ]; then
        stock=$(median <"$work/stock")
        echo "stock Karaf start on JDK 17: $stock ms"
        awk "BEGIN { printf \"times stock: %.2f x\n\", $hub / $stock }"
    fi
    rm -rf "$work"
}

jdk17() {
    local folder
    for folder in $(jdk_candidates); do
        [ "$(jdk_version "$folder")" != 17 ] || [ ! -x "$folder/bin/java" ] || { echo "$folder"; return; }
    done
    echo "hub: no JDK 17 to run a stock Karaf on" >&2
}

# Unpacks a stock Karaf into folder $1 and says where; nothing when there is none, or no JDK 17 to run it on.
stock_karaf() {
    local version=4.4.10 port
    [ -n "$(jdk17)" ] || return 0
    maven -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -N \
        -Dartifact=org.apache.karaf:apache-karaf:$version:tar.gz -DoutputDirectory="$1" >/dev/null 2>&1 || return 0
    tar -xzf "$1/apache-karaf-$version.tar.gz" -C "$1"
    port=$(free_port)
    sed -i "s/^sshPort *=.*/sshPort = $port/" "$1/apache-karaf-$version/etc/org.apache.karaf.shell.cfg"
    echo "$1/apache-karaf-$version"
}

# One start of the stock Karaf in folder $1, its milliseconds into file $2.
start_stock() {
    local pid port
    [ -n "$1" ] || return 0
    port=$(awk -F ' *= *' '/^sshPort/ { print $2 }' "$1/etc/org.apache.karaf.shell.cfg")
    JAVA_HOME=$(jdk17) KARAF_EXEC=exec "$1/bin/karaf" daemon >/dev/null 2>&1 &
    pid=$!
    time_until 120 listening "$port" >>"$2"
    sleep 2
    stop_process "$pid"
}
