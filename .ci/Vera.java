import java.io.FileInputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds each file against each profile: {@code Vera.java ua1,2a FILE…}; lists the rules that fail. */
class Vera {
  public static void main(String[] words) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var sound = true;
    for (var i = 1; i < words.length; i++) {
      for (var profile : words[0].split(",")) sound &= follows(words[i], profile);
    }
    System.exit(sound ? 0 : 1);
  }

  private static boolean follows(String file, String profile) throws Exception {
    var flavour = PDFAFlavour.byFlavourId(profile);
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new FileInputStream(file), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      System.out.printf("%s %s %s, %d assertions%n",
          file, profile, result.isCompliant() ? "holds" : "FAILS", result.getTotalAssertions());
      var broken = new TreeMap<String, String>();
      for (var one : result.getTestAssertions()) {
        if (one.getStatus() != TestAssertion.Status.FAILED) continue;
        var rule = one.getRuleId();
        broken.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(),
            one.getMessage() + "\n    first at " + one.getLocation().getContext());
      }
      broken.forEach((rule, why) -> System.out.printf("  %s: %s%n", rule, why));
      return result.isCompliant();
    }
  }
}
