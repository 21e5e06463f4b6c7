package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.Timer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the server. Every rule fails where it matches no class. */
class ArchitectureTest {

  /**
   * The packages of rules: they know no Spring, Jackson, database, clock, dice, files or threads.
   * The loader in {@code org.parley.scenario.pack} is not one of them.
   */
  private static final List<String> PURE =
      List.of(
          "org.parley.agent",
          "org.parley.analysis",
          "org.parley.negotiation",
          "org.parley.perspective",
          "org.parley.scenario",
          "org.parley.scoring",
          "org.parley.verification");

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parley");

  private static final DescribedPredicate<JavaClass> PLAIN_JAVA =
      resideInAnyPackage(
              "java.lang..",
              "java.math",
              "java.time..",
              "java.util",
              "java.util.function",
              "java.util.stream")
          .and(
              not(
                  belongToAnyOf(
                      Clock.class,
                      ProcessBuilder.class,
                      Random.class,
                      Runtime.class,
                      SplittableRandom.class,
                      Thread.class,
                      Timer.class)))
          .as("plain Java without clock, dice, files and threads");

  private static final DescribedPredicate<JavaClass> MARKS =
      resideInAnyPackage("org.jspecify.annotations")
          .or(belongToAnyOf(ApplicationModule.class, NamedInterface.class));

  /** What asks the world rather than a parameter, although its class is plain. */
  private static final DescribedPredicate<JavaAccess<?>> LOOKING_SOMETHING_UP =
      DescribedPredicate.describe(
          "looks up time, dice or environment",
          access ->
              access.getName().equals("now")
                  || access.getName().equals("randomUUID")
                  || isOf(access, Math.class) && access.getName().equals("random")
                  || isOf(access, System.class) && !access.getName().equals("arraycopy"));

  private static boolean isOf(JavaAccess<?> access, Class<?> owner) {
    return access.getTargetOwner().isEquivalentTo(owner);
  }

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    var modules = ApplicationModules.of(ParleyApplication.class);
    assertThat(modules).isNotEmpty();
    modules.verify();
  }

  @ParameterizedTest
  @FieldSource("PURE")
  void rulesDependOnPlainJavaAndOtherRulesAlone(String rules) {
    var pure = resideInAnyPackage(PURE.toArray(String[]::new));
    classes()
        .that()
        .resideInAPackage(rules)
        .should()
        .onlyDependOnClassesThat(PLAIN_JAVA.or(pure).or(MARKS))
        .check(SERVER);
  }

  @ParameterizedTest
  @FieldSource("PURE")
  void rulesLookNothingUp(String rules) {
    noClasses()
        .that()
        .resideInAPackage(rules)
        .should()
        .accessTargetWhere(LOOKING_SOMETHING_UP)
        .check(SERVER);
  }

  @Test
  void everyPackageIsCheckedForNulls() {
    var packages =
        SERVER.stream().map(JavaClass::getPackage).distinct().map(JavaPackage::getName).toList();
    assertThat(packages).isNotEmpty();
    assertThat(packages).allSatisfy(name -> assertThat(isNullMarked(name)).as(name).isTrue());
  }

  private static boolean isNullMarked(String name) {
    return SERVER
        .getPackage(name)
        .tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }
}
