package munjip.index;

import java.time.Duration;
import java.util.Locale;

/** Says in words for the user why changes are noticed late, and what to do. */
final class WatchFailures {
  private WatchFailures() {}

  static String message(Throwable why, Duration poll) {
    String late =
        "changes to the notes are noticed only by looking every %d s".formatted(poll.toSeconds());
    String reason = String.valueOf(root(why).getMessage());
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("inotify watches")) {
      return late
          + ": the system's limit of watched folders is used up. To raise it: sudo sysctl"
          + " fs.inotify.max_user_watches=524288 (and put that line into /etc/sysctl.d/ to keep it)";
    }
    if (lower.contains("inotify instances")) {
      return late
          + ": too many programs watch folders, or too many files are open. To raise the limit: sudo"
          + " sysctl fs.inotify.max_user_instances=512 (and put that line into /etc/sysctl.d/ to"
          + " keep it)";
    }
    return late + ": the system cannot watch a folder (" + reason + ")";
  }

  private static Throwable root(Throwable why) {
    Throwable cause = why;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
