package munjip.quote;

/** English verbs of saying, as parts of regular expressions. */
final class EnglishVerbs {
  /** Any of them may stand beside a quotation. */
  static final String ANY =
      "said|says|say|saying|told|tells|asked|asks|replied|replies|answered|answers|wrote|writes|written|writing|argued|argues|arguing|claimed|claims|claiming|noted|notes|noting|added|adds|explained|explains|explaining|observed|observes|remarked|remarks|declared|declares|warned|warns|warning|insisted|insists|admitted|admits|acknowledged|acknowledges|concluded|concludes|stated|states|suggested|suggests|tweeted|tweets|posted|posts|joked|jokes|quipped|quips|recalled|recalls|recounted|put|puts|called|calls|described|describes|describing|predicted|predicts|complained|complains|believed|believes|emphasized|emphasizes|emphasised|stressed|stresses|commented|comments|cried|exclaimed|shouted|whispered|murmured|muttered|returned|continued|responded|responds|proposed|proposes|pointed|points|announced|announces|mentioned|mentions|repeated|began|inquired|enquired|demanded|protested|sighed|laughed|agreed|agrees|advised|advises|advocated|advocates|urged|urges|confessed|confesses|contended|contends|countered|counters|articulated|maintains|maintained|opined|quoted|reminded|reported|reports|revealed|summarized|summarizes|summed|sums|thought|thinks|recommended|recommends|defined|defines|framed|frames|phrased|phrases|vowed|promised|lamented|laments|mused|muses|interposed|interrupted|rejoined|retorted|assured|observed|ejaculated|growled|snapped|roared|screamed|yelled|stammered|faltered|gasped|pleaded|begged|coined|coins|expressed|expresses|reflected|reflects|quips";

  /** Those that govern a clause of what is said: {@code X argues that …}. */
  static final String CLAUSE =
      "said|says|told|tells|wrote|writes|argued|argues|claimed|claims|noted|notes|added|adds|explained|explains|observed|observes|remarked|remarks|declared|declares|warned|warns|insisted|insists|admitted|admits|acknowledged|acknowledges|concluded|concludes|stated|states|suggested|suggests|tweeted|tweets|joked|jokes|quipped|recalled|recalls|predicted|predicts|complained|complains|believes|believed|emphasized|emphasizes|stressed|stresses|pointed out|points out|announced|announces|mentioned|mentions|proposed|proposes|agreed|agrees|advised|advises|urged|urges|confessed|contended|contends|countered|counters|maintains|maintained|reminded|revealed|thinks|thought|recommended|recommends|lamented|laments|articulated|advocates for|advocated for|advocating for|asked|asks|replied|replies|described|describes|compared|compares";

  private EnglishVerbs() {}
}
