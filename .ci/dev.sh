# Sourced by hub.

# Folders of modules with a source newer than the jar built from it.
changed_modules() {
    local pom jar
    find "$root/bundles" "$root/themes" -name target -prune -o -name pom.xml -print | while read -r pom; do
        jar=$(ls "${pom%/pom.xml}"/target/*-[0-9]*.jar 2>/dev/null | grep -v -e sources -e javadoc | head -n 1)
        if [ -n "$jar" ] && [ -n "$(find "${pom%pom.xml}src/main" "${pom%pom.xml}bnd.bnd" "$pom" -newer "$jar" 2>/dev/null | head -n 1)" ]; then
            echo "${pom%/pom.xml}"
        fi
    done
}

symbolic_name() {
    unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-SymbolicName: \([^;]*\).*/\1/p'
}

dev_hub() {
    use_jdk
    local modules folder jar
    modules=$(changed_modules)
    if [ -z "$modules" ]; then
        echo "Nothing changed."
        return 0
    fi
    maven -q package -DskipTests -pl "$(sed "s#^$root/##" <<<"$modules" | paste -sd, -)" -am \
        || fail "the build failed; nothing was reloaded"
    while read -r folder; do
        jar=$(ls "$folder"/target/*-[0-9]*.jar | head -n 1)
        touch "$jar"
        "$distribution/bin/trihelix" shell "$@" "bundle:update $(symbolic_name "$jar") file:$jar" </dev/null
        echo "Reloaded ${folder#"$root/"}"
    done <<<"$modules"
}
