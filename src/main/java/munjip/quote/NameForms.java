package munjip.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of names, laid out letter by letter, so that those standing at a place of a text are found
 * in the time it takes to read them, however many there are.
 */
final class NameForms {
  private final Node root = new Node();

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();

    /** What ends here; null when nothing does. */
    String form;
  }

  void add(String form) {
    Node node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.next.computeIfAbsent(form.charAt(i), letter -> new Node());
    }
    node.form = form;
  }

  /** Whether one of them begins with this letter. */
  boolean mayBegin(char letter) {
    return root.next.containsKey(letter);
  }

  /** Those that stand here, whatever follows, longer ones first; a blank may be a line end. */
  List<String> at(String text, int at) {
    List<String> found = new ArrayList<>();
    Node node = root;
    for (int i = at; node != null; i++) {
      if (node.form != null) {
        found.addFirst(node.form);
      }
      node = i < text.length() ? next(node, text.charAt(i)) : null;
    }
    return found;
  }

  private static Node next(Node node, char letter) {
    return node.next.get(letter == '\n' ? ' ' : letter);
  }
}
