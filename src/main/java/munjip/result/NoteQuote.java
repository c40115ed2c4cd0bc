package munjip.result;

import munjip.text.FilePlace;
import munjip.text.LineRange;

/**
 * A quote in a note that is read as a whole; fields as in {@link QuoteHit}.
 *
 * @param speaker null when only the work is known
 */
public record NoteQuote(
    String id,
    SpeakerRef speaker,
    String saidAs,
    String work,
    String type,
    String text,
    double confidence,
    LineRange lines,
    FilePlace place) {}
