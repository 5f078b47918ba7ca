import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * {@code Judge FLAVOURS FILE…}, flavours as {@code ua1,2a}: a line for each file and flavour, {@code FILE TAB FLAVOUR
 * TAB PASS|FAIL}, and after it a line for each rule that was broken, {@code TAB RULE: what it asks}.
 */
public final class Judge {
  private Judge() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (int i = 1; i < arguments.length; i++) {
      for (String flavour : arguments[0].split(",")) judge(arguments[i], flavour);
    }
  }

  private static void judge(String file, String name) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
    if (flavour == PDFAFlavour.NO_FLAVOUR) throw new IllegalArgumentException("no such flavour: " + name);
    Map<String, String> broken = new TreeMap<>();
    boolean pass = false;
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      pass = result.isCompliant();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        broken.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
      }
    } catch (Exception problem) {
      broken.put("unreadable", String.valueOf(problem));
    }
    System.out.println(file + "\t" + name + "\t" + (pass ? "PASS" : "FAIL"));
    broken.forEach((rule, what) -> System.out.println("\t" + rule + ": " + what.replaceAll("\\s+", " ")));
  }
}
