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

# NAME [FOLDER]: a plug-in to begin with.
new_plugin() {
    local name=${1:-} folder=${2:-.} archetype made
    [[ $name =~ ^[a-z][a-z0-9-]{0,28}[a-z0-9]$ ]] || fail "a plug-in's name has 2 to 30 lower-case letters, digits and hyphens, beginning with a letter: ./hub plugin new shared-equipment"
    [[ ! ${name//-/} =~ ^(ideas|evaluation|mobilization|clusters|hub|abstract|assert|boolean|break|byte|case|catch|char|class|const|continue|default|double|else|enum|extends|final|finally|float|for|goto|if|implements|import|instanceof|int|interface|long|native|new|package|private|protected|public|return|short|static|super|switch|synchronized|this|throw|throws|transient|try|void|volatile|while|true|false|null)$ ]] \
        || fail "$name is a word of Java or a module of the hub; choose another name"
    [ ! -e "$folder/$name" ] || fail "$folder/$name is there already"
    mkdir -p "$folder"
    made=$(mktemp -d) # beside another pom Maven would make it a module of that
    archetype=$(sed -n 's:.*<archetype.version>\(.*\)</archetype.version>.*:\1:p' "$root/pom.xml")
    (cd "$made" && mvn -B -q "org.apache.maven.plugins:maven-archetype-plugin:$archetype:generate" -DarchetypeCatalog=internal \
        -DarchetypeGroupId=org.trihelix -DarchetypeArtifactId=archetype -DarchetypeVersion="$(hub_version)" -DhubVersion="$(hub_version)" \
        -DgroupId=org.example -DartifactId="$name" -Dversion=1.0.0 -Dmodule="${name//-/}" -Dpackage="org.example.${name//-/}") \
        || fail "the plug-in could not be made; the first time Maven has to reach its repository"
    printf 'target/\n*.key\n' >"$made/$name/.gitignore" # archetypes leave such files out
    mv "$made/$name" "$folder/"
    rm -rf "$made"
    echo "Made $folder/$name. Try it: ./hub run --demo --dev, and beside it ./hub plugin run $folder/$name"
}
