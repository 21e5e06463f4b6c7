package org.parley.exercise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.scenario.ScenarioLibrary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The module stands on what it declares, and on nothing of the network. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ExerciseModuleTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    var folder = Path.of("target", "data", UUID.randomUUID().toString()).toAbsolutePath();
    registry.add("parley.data", folder::toString);
  }

  @Autowired private Exercises exercises;
  @Autowired private ScenarioLibrary library;

  @Test
  void anExerciseIsOpenedWithoutAnyOtherModule() {
    assertThat(library.scenarios()).isNotEmpty();
    for (var scenario : library.scenarios()) {
      assertThat(exercises.create(Classes.wanted(scenario, 2))).isInstanceOf(Attempt.Done.class);
    }
    assertThat(exercises.list()).hasSameSizeAs(library.scenarios());
  }

  @Test
  void neitherExercisesNorTheJournalKnowTheNetwork() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley.exercise", "org.parley.journal");
    noClasses()
        .that()
        .resideInAnyPackage("org.parley..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.web..",
            "org.springframework.http..",
            "org.springframework.messaging..",
            "org.springframework.security..",
            "jakarta..",
            "java.net..")
        .check(classes);
  }
}
