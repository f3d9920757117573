package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.persistence.LocalDatabase;
import ${package}.domain.Equipment;
import ${package}.store.EquipmentStore;

class EquipmentTest {

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> Equipment.checked("1", " ", "", "x".repeat(Equipment.TERMS_MOST + 1)))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.errors()).hasSize(3));
    }

    @Test
    void isFoundByAPartOfItsName() {
        try (var database = LocalDatabase.inMemory("${module}")) {
            var store = new EquipmentStore();
            database.work().run(connection -> store.add(connection, new Equipment("1", "Laser 100%", "o", "Free")));

            for (String search : new String[] {"LASER", "100%", ""}) {
                assertThat(database.work().read(connection -> store.find(connection, search, "o", PageRequest.first(10))).items())
                        .hasSize(1);
            }
            assertThat(database.work().read(connection -> store.find(connection, "a_e", "", PageRequest.first(10))).total())
                    .isZero();
        }
    }
}
