package munjip.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names that are accounts and addresses: {@code @karpathy}, {@code x.com/karpathy}, {@code
 * karpathy.github.io}.
 */
public final class AccountNames {
  private static final Pattern HANDLE = Pattern.compile("@([\\p{Alnum}_.-]{2,40})(@[\\w.-]+)?");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?([\\w-]+(?:\\.[\\w-]+)+)(/[^?#\\s]*)?(?:[?#]\\S*)?");

  /** Where the first part of a path is an account. */
  private static final Set<String> SITES =
      Set.of(
          "x.com",
          "twitter.com",
          "mobile.twitter.com",
          "github.com",
          "gist.github.com",
          "threads.net",
          "threads.com",
          "instagram.com",
          "facebook.com",
          "medium.com",
          "youtube.com",
          "linkedin.com",
          "bsky.app",
          "mastodon.social",
          "huggingface.co",
          "t.me",
          "dev.to",
          "velog.io");

  /** Of these, where a link leads to a project or a page more often than to somebody's words. */
  private static final Set<String> NO_PROFILES =
      Set.of("facebook.com", "huggingface.co", "t.me", "dev.to", "velog.io");

  /**
   * As many as GitHub takes, the most of nearly all of these; of the longer ones that LinkedIn and
   * Bluesky take none is read.
   */
  private static final int LONGEST = 39;

  /** Where the name before the host is one. */
  private static final Pattern HOSTED =
      Pattern.compile(
          "([\\w-]{2,40})\\.(?:github\\.io|substack\\.com|medium\\.com|bsky\\.social|bearblog\\.dev|tistory\\.com)");

  /** What stands before an account in a path. */
  private static final Set<String> BEFORE = Set.of("in", "profile", "c", "user");

  /** First parts of paths that are no account. */
  private static final Set<String> PAGES =
      Set.of(
          "status",
          "marketplace",
          "pricing",
          "login",
          "logout",
          "join",
          "signup",
          "trending",
          "collections",
          "notifications",
          "organizations",
          "enterprise",
          "security",
          "apps",
          "new",
          "blog",
          "events",
          "messages",
          "tos",
          "privacy",
          "help",
          "jobs",
          "i",
          "intent",
          "share",
          "search",
          "home",
          "hashtag",
          "orgs",
          "topics",
          "about",
          "features",
          "sponsors",
          "p",
          "reel",
          "watch",
          "feed",
          "company",
          "posts",
          "settings",
          "explore",
          "channel",
          "playlist",
          "embed",
          "in",
          "c",
          "user");

  private AccountNames() {}

  /**
   * The account a text names, in lower case, when it is nothing but the name of one.
   *
   * @return empty for names, and for addresses that tell no account
   */
  public static Optional<String> handle(String text) {
    Matcher handle = HANDLE.matcher(text.strip());
    if (handle.matches()) {
      return Optional.of(lower(handle.group(1)));
    }
    Matcher address = ADDRESS.matcher(text.strip());
    if (!address.matches()) {
      return Optional.empty();
    }
    String host = lower(address.group(1));
    Matcher hosted = HOSTED.matcher(host);
    if (hosted.matches()) {
      return Optional.of(hosted.group(1));
    }
    return SITES.contains(host) && address.group(2) != null
        ? inPath(lower(address.group(2)))
        : Optional.empty();
  }

  /**
   * The account a link leads to, in lower case, where that names who speaks there.
   *
   * @return empty for other sites, and for pages that are no account's
   */
  public static Optional<String> profile(String href) {
    Matcher address = ADDRESS.matcher(href.strip());
    return address.matches()
            && address.group(2) != null
            && SITES.contains(lower(address.group(1)))
            && !NO_PROFILES.contains(lower(address.group(1)))
        ? inPath(lower(address.group(2))).filter(handle -> handle.length() <= LONGEST)
        : Optional.empty();
  }

  private static Optional<String> inPath(String path) {
    String[] parts = path.substring(1).split("/");
    int at = parts.length > 1 && BEFORE.contains(parts[0]) ? 1 : 0;
    String account = parts[at].startsWith("@") ? parts[at].substring(1) : parts[at];
    Matcher hosted = HOSTED.matcher(account);
    String bare = hosted.matches() ? hosted.group(1) : account;
    return bare.matches("[\\w.-]{2,40}") && !PAGES.contains(bare)
        ? Optional.of(bare)
        : Optional.empty();
  }

  /** An address as it is compared: without scheme, {@code www.} and a slash at its end. */
  public static Optional<String> address(String text) {
    Matcher address = ADDRESS.matcher(text.strip());
    if (!address.matches() || !(text.contains("/") || text.strip().matches("\\S*\\.[a-z]{2,8}"))) {
      return Optional.empty();
    }
    String path = address.group(2) == null ? "" : address.group(2).replaceFirst("/+$", "");
    return Optional.of(lower(address.group(1) + path));
  }

  /** A handle as it is compared. */
  public static String lower(String handle) {
    return handle.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }
}
