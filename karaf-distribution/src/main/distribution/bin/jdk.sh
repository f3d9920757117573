# Sourced by hub and bin/trihelix: finds a JDK that is new enough. Keeps to POSIX sh.

required_jdk=21

# Feature number of the JDK in folder $1, from its release file: no virtual machine is started to find out.
jdk_version() {
    [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" 2>/dev/null
}

jdk_folder_of_path() {
    found=$(command -v javac || command -v java) || return 0
    dirname "$(dirname "$(readlink -f "$found")")"
}

jdk_candidates() {
    printf '%s\n' "${JAVA_HOME:-}" "$(jdk_folder_of_path)"
    ls -d /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
}

# Prints the folder of the first suitable JDK; says what is missing otherwise. $1: "jdk" when a compiler is needed.
find_jdk() {
    seen=""
    while read -r folder; do
        version=$(jdk_version "$folder")
        [ -n "$version" ] || continue
        seen="$seen $version"
        [ "$version" -ge "$required_jdk" ] || continue
        [ -x "$folder/bin/java" ] || continue
        [ "${1:-}" != jdk ] || [ -x "$folder/bin/javac" ] || continue
        echo "$folder"
        return 0
    done <<EOF
$(jdk_candidates)
EOF
    echo "hub: needs a JDK $required_jdk or newer (found:${seen:- none}); install one, for example" \
        "https://adoptium.net, or set JAVA_HOME" >&2
    return 1
}
