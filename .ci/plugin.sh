# Sourced by hub. What a plug-in is made with, built from this tree and put where Maven looks for it.

# Ours that plug-ins compile against, are tested with, inherit from.
sdk_folders() {
    printf '%s\n' bundles/{api,ui,vaadin,analytics,plugin-file,persistence,testing} bundles/modules/{ideas,evaluation,mobilization,clusters} bundles/tooling/archetype
}

. "$root/.ci/repository.sh"

# FILE FOLDER NAME: what has changed since the last time.
put_artifact() {
    mkdir -p "$2"
    cmp -s "$1" "$2/$3" || { cp "$1" "$2/.$3.$$" && mv "$2/.$3.$$" "$2/$3"; }
}

# FOLDER PATH: what editors show beside a class of PATH.jar, as long as that is not the one in target.
put_sources() {
    [ -d "$root/$1/src/main/java" ] && ! cmp -s "$root/$1/target/${2##*/}.jar" "$2.jar" || return 0
    mkdir -p "${2%/*}"
    "$JAVA_HOME/bin/jar" --create --no-manifest --file "$2-sources.jar" -C "$root/$1/src/main/java" .
}

# Puts what was built last into the local repository $1, as mvn install would after a build of minutes.
install_sdk() {
    local ours=$1/org/trihelix version folder name
    version=$(hub_version)
    for folder in . bundles features bundles/tooling/bom bundles/tooling/parent karaf-distribution $(sdk_folders); do
        name=$(basename "$folder")
        [ "$folder" != . ] || name=trihelix
        put_artifact "$root/$folder/pom.xml" "$ours/$name/$version" "$name-$version.pom"
    done
    for folder in $(sdk_folders); do
        name=$(basename "$folder")
        put_sources "$folder" "$ours/$name/$version/$name-$version"
        put_artifact "$root/$folder/target/$name-$version.jar" "$ours/$name/$version" "$name-$version.jar"
    done
    name=karaf-distribution-$version.tar.gz
    put_artifact "$root/karaf-distribution/target/$name" "$ours/karaf-distribution/$version" "$name"
}

hub_version() {
    sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$root/pom.xml" | head -n 1
}

java_words='abstract|assert|boolean|break|byte|case|catch|char|class|const|continue|default|double|else|enum|extends|false|final|finally|float|for|goto|if|implements|import|instanceof|int|interface|long|native|new|null|package|private|protected|public|return|short|static|super|switch|synchronized|this|throw|throws|transient|true|try|void|volatile|while'

# NAME [FOLDER] [--thing THING]: a plug-in to begin with.
new_plugin() {
    local words=() thing=Equipment name folder archetype wanted='--thing wants what one row is, as a Java class is called: --thing LabVisit'
    while [ $# -gt 0 ]; do
        case $1 in
            --thing) [ $# -gt 1 ] || fail "$wanted"; thing=$2; shift 2 ;;
            --thing=*) thing=${1#*=}; shift ;;
            -*) fail "unknown option $1; try ./hub" ;;
            *) words+=("$1"); shift ;;
        esac
    done
    [ "${#words[@]}" -le 2 ] || fail "too many words; a folder with spaces wants quotes: ${words[*]}"
    name=${words[0]:-} folder=${words[1]:-.}
    [[ $name =~ ^[a-z][a-z0-9-]{0,28}[a-z0-9]$ ]] || fail "a plug-in's name has 2 to 30 lower-case letters, digits and hyphens, beginning with a letter: ./hub plugin new shared-equipment"
    [[ ! ${name//-/} =~ ^(ideas|evaluation|mobilization|clusters|hub|$java_words)$ ]] \
        || fail "$name is a word of Java or a module of the hub; choose another name"
    [ ! -e "$folder/$name" ] || fail "$folder/$name is there already"
    check_thing "$thing" "$name"
    made=$(mktemp -d) # beside another pom Maven would make it a module of that
    trap "rm -rf '$made'" EXIT
    archetype=$(sed -n 's:.*<archetype.version>\(.*\)</archetype.version>.*:\1:p' "$root/pom.xml")
    (cd "$made" && mvn -B -q "org.apache.maven.plugins:maven-archetype-plugin:$archetype:generate" -DarchetypeCatalog=internal \
        -DarchetypeGroupId=org.trihelix -DarchetypeArtifactId=archetype -DarchetypeVersion="$(hub_version)" -DhubVersion="$(hub_version)" \
        -DgroupId=org.example -DartifactId="$name" -Dversion=1.0.0 -Dmodule="${name//-/}" -Dpackage="org.example.${name//-/}") \
        || fail "the plug-in could not be made; the first time Maven has to reach its repository"
    [ "$thing" = Equipment ] || rename_thing "$made/$name" "$thing"
    printf 'target/\n*.key\n' >"$made/$name/.gitignore" # archetypes leave such files out
    mkdir -p "$folder"
    mv "$made/$name" "$folder/"
    echo "Made $folder/$name. Try it: ./hub run --demo --dev, and beside it ./hub plugin run $folder/$name"
}

# THING NAME
check_thing() {
    [[ $1 =~ ^[A-Z][A-Za-z0-9]{1,28}$ ]] || fail "$wanted"
    [[ ! ${1,} =~ ^($java_words)$ ]] || fail "${1,} is a word of Java; choose another one for --thing"
    [[ ${2//-/} != "${1,}" && ${2//-/} != equipment ]] || [ "$1" = Equipment ] || fail "--thing $1 and the name $2 would be mixed up; choose another word for one of them"
    [ "$1" = Equipment ] || ! grep -rqwE --include='*.java' "$1|${1,}" "$root/bundles/tooling/archetype/src/main/resources" \
        || fail "$1 or ${1,} means something in the example already; choose another word for --thing"
}

# FOLDER THING: what the example calls Equipment, in classes, variables and tables; what people read stays.
rename_thing() {
    local thing=$2 variable=${2,} file
    find "$1/src" \( -name '*.java' -o -name '*.sql' \) -exec sed -i -E \
        "s/Equipment/$thing/g; /\"[^\"]* equipment\"/!s/\bequipment\b/$variable/g; s/_EQUIPMENT/_${thing^^}/g" {} +
    find "$1/src" -type f -iname '*equipment*' ! -path '*/META-INF/trihelix/*' | sort | while read -r file; do
        mv "$file" "$(sed -E "s/Equipment([^/]*)$/$thing\1/; t; s/equipment([^/]*)$/${thing,,}\1/" <<<"$file")"
    done
}
