import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds each file against each profile: {@code Vera.java ua1,2a FILE…}; lists the rules that fail. */
class Vera {
  private record Told(String words, boolean sound) {}

  public static void main(String[] words) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    // A thread takes one file after the other: what the library remembers, it remembers by thread.
    var work = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    var tasks = new ArrayList<Callable<Told>>();
    for (var i = 1; i < words.length; i++) {
      var file = words[i];
      for (var profile : words[0].split(",")) tasks.add(() -> follow(file, profile));
    }
    var sound = true;
    for (var task : work.invokeAll(tasks)) {
      System.out.print(task.get().words);
      sound &= task.get().sound;
    }
    System.exit(sound ? 0 : 1);
  }

  private static Told follow(String file, String profile) throws Exception {
    var flavour = PDFAFlavour.byFlavourId(profile);
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new FileInputStream(file), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      var told = new StringBuilder();
      told.append(String.format("%s %s %s, %d assertions%n",
          file, profile, result.isCompliant() ? "holds" : "FAILS", result.getTotalAssertions()));
      var broken = new TreeMap<String, String>();
      for (var one : result.getTestAssertions()) {
        if (one.getStatus() != TestAssertion.Status.FAILED) continue;
        var rule = one.getRuleId();
        broken.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(),
            one.getMessage() + "\n    first at " + one.getLocation().getContext());
      }
      broken.forEach((rule, why) -> told.append(String.format("  %s: %s%n", rule, why)));
      return new Told(told.toString(), result.isCompliant());
    }
  }
}
