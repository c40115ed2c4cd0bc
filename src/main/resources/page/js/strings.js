// What the page says, in English and Korean.
import { peopleEn, peopleKo } from './people/strings.js';

const count = (n, one, many) => `${Number(n).toLocaleString('en')} ${n === 1 ? one : many}`;
const ko_n = n => Number(n).toLocaleString('ko');
const range = (first, last) => first === last ? `${first}` : `${first}–${last}`;

const en = {
  ...peopleEn,
  searchLabel: 'Search your notes', searchHint: 'Search your notes', clear: 'Clear the search',
  helpLabel: 'Keys and query syntax', resultsLabel: 'Found notes', readerLabel: 'Note', facetsLabel: 'Filters',
  sortLabel: 'Sort by', sortRelevance: 'Relevance', sortNewest: 'Newest first', sortOldest: 'Oldest first',
  more: 'Show more', loading: 'Loading…', close: 'Close', back: 'Back to the list', closeNote: 'Close',
  retry: 'Try again', copyPath: 'Copy path', copied: 'Copied.', notCopied: 'Copying is not allowed here.',
  openIn: { obsidian: 'Open in Obsidian', vscode: 'Open in VS Code' },
  noteCount: n => count(n, 'note', 'notes'),
  recent: n => `Recent notes · ${count(n, 'note', 'notes')}, newest first`,
  found: (notes, passages, exact) => `${exact ? '' : 'About '}${count(notes, 'note', 'notes')}, ${count(passages, 'passage', 'passages')}`,
  partialToo: n => `${count(n, 'more', 'more')} with some of the words`,
  onlyPartial: 'No note holds all the words; these hold some.',
  partialFrom: 'With some of the words',
  understood: 'Read as', alsoSearched: 'Also searched', searchOnlyTyped: 'only as typed', onlyTyped: 'Searched only as typed', searchMeanings: 'also what means the same',
  corrected: 'Corrected', searchExactly: 'exactly as typed', notCorrected: 'Searched exactly as typed', searchCorrected: 'also what may have been meant',
  rescuedHow: { keyboard: 'keyboard layout', chosung: 'initial consonants', jamo: 'unfinished syllable', typo: 'spelling', spacing: 'spacing', name: 'the whole name in quotes', person: 'one of that name' },
  missing: words => `without ${words}`, alsoIn: paths => `Also in ${paths}`, duplicate: 'The same text',
  lines: (a, b) => a === b ? `line ${a}` : `lines ${range(a, b)}`, page: n => `page ${n}`,
  languages: { ko: 'Korean', en: 'English', mixed: 'mixed' },
  facets: { year: 'Year', tag: 'Tag', lang: 'Language', kind: 'Kind', folder: 'Folder', speaker: 'Quoted' },
  facetMore: n => `${n} more`, facetFewer: 'Fewer',
  none: q => `Nothing found for “${q}”.`, noneAtAll: 'There are no notes yet.',
  tryThese: 'Did you mean', tryHints: 'You could try', passages: n => count(n, 'passage', 'passages'),
  hintFilters: 'the same words without filters', hintQuotes: 'the words without quotation marks',
  hintExcluded: 'without leaving anything out', hintFewer: w => `fewer words: ${w}`,
  hintPrefix: 'words that begin so', hintTypo: 'words spelled nearly so', dropFilter: 'Drop a filter',
  noneAdvice: ['Check the spelling.', 'Fewer words find more; so does the beginning of one with a star, word*, or a near spelling, word~.'],
  gone: 'Munjip is not answering; start it with', goneAgain: 'This page goes on by itself once it is back.',
  problem: 'The search did not work.', noteProblem: 'This note could not be opened.', noteGone: 'This note is gone (deleted or moved).',
  unreadable: 'The answer could not be read.',
  indexingLabel: 'Indexing', indexing: (done, total) => `Indexing ${ko_n(done)} of ${count(total, 'note', 'notes')}…`, indexingStart: 'Indexing…',
  skippedButton: n => count(n, 'file skipped', 'files skipped'), skippedTitle: 'Files that were skipped', inPartTitle: 'Searched, but not all of it',
  number: ko_n,
  standingTitle: 'How the notes stand',
  standing: {
    folders: 'Folders', notes: 'Notes', files: 'Files', index: 'Index', version: 'Version',
    notesOf: (notes, passages) => `${count(notes, 'note', 'notes')}, ${count(passages, 'passage', 'passages')}`,
    searched: n => `${count(n, 'file', 'files')} searched`, skipped: n => `${ko_n(n)} skipped${n > 0 ? ', see below' : ''}`, inPart: n => `${ko_n(n)} of those searched not whole, see below`,
    ignored: (n, kinds) => `${ko_n(n)} left alone when all was last looked at${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`,
    kind: ({ what, files }) => `${ko_n(files)} ${{ hidden: 'hidden', munjipignore: 'by .munjipignore', rules: '.munjipignore', link: 'linked', 'no ending': 'without an ending', other: 'with other endings' }[what] ?? what}`,
    indexOf: (size, state) => `${size}, ${state}`,
    states: { empty: 'nothing indexed yet', indexing: 'being written', ready: 'ready', stale: 'out of date; it is made anew at the next run' },
  },
  relatedTitle: 'Related passages', relatedFrom: what => `To: ${what}`, relatedNone: 'No passage surely related.', relatedNoneFaint: 'No related passages.', relatedFainter: 'Show fainter ones', faint: 'faint',
  because: 'because:', quotedInBoth: name => `${name} is quoted`, linkedWith: title => `linked with ${title}`, linkedFrom: title => `${title} links here`, image: 'Image', remoteImage: 'Image elsewhere, not loaded', callout: 'Note',
  done: 'Done', open: 'Open', footnote: label => `Footnote ${label}`, footnoteBack: 'Back to the text', table: 'Table',
  showBefore: 'Show what comes before', showAfter: 'Show what comes after',
  untitled: 'Untitled', unresolved: 'No such note',
  keysTitle: 'Keys', syntaxTitle: 'What you can type', syntaxTry: 'Choose an example to try it.',
  keys: [
    [['/'], 'to the search box'], [['↓', '↑'], 'through the passages; J and K too, outside the box'],
    [['Enter'], 'from the box to the first passage; opens the passage'], [['J', 'K'], 'in a note: the next or previous passage found'],
    [['P'], 'people who are quoted'], [['O'], 'open in the editor (VS Code)'], [['Esc'], 'back: from note to list to box, from a person to people'], [['?'], 'this help'],
  ],
  syntax: [
    ['memory gap', 'both words, anywhere in the note'], ['"small model"', 'just this phrase'],
    ['memory -walk', 'but without this word'], ['memory OR 기억', 'either'], ['forget*', 'words that begin so'],
    ['memry~', 'with typing errors'], ['title:search', 'in the title'], ['heading:recall', 'in a heading'],
    ['tag:learning', 'with this tag'], ['path:"talks"', 'in this folder or file'], ['lang:en', 'language: ko, en or mixed'],
    ['kind:md', 'kind of file'], ['said:Brännvik', 'quoting this person'], ['from:"title"', 'quoting this book, talk or article'], ['date:2024-03..2025', 'dated in this time'],
  ],
};

const ko = {
  ...peopleKo,
  searchLabel: '노트 검색', searchHint: '노트에서 찾기', clear: '검색어 지우기',
  helpLabel: '단축키와 검색 문법', resultsLabel: '찾은 노트', readerLabel: '노트', facetsLabel: '거르기',
  sortLabel: '정렬', sortRelevance: '관련도순', sortNewest: '최신순', sortOldest: '오래된순',
  more: '더 보기', loading: '불러오는 중…', close: '닫기', back: '목록으로', closeNote: '닫기',
  retry: '다시 시도', copyPath: '경로 복사', copied: '복사했습니다.', notCopied: '여기서는 복사할 수 없습니다.',
  openIn: { obsidian: 'Obsidian에서 열기', vscode: 'VS Code에서 열기' },
  noteCount: n => `노트 ${ko_n(n)}개`,
  recent: n => `최근 노트 · ${ko_n(n)}개, 최신순`,
  found: (notes, passages, exact) => `${exact ? '' : '약 '}노트 ${ko_n(notes)}개, 대목 ${ko_n(passages)}곳`,
  partialToo: n => `일부 낱말만 있는 노트 ${ko_n(n)}개 더`,
  onlyPartial: '모든 낱말이 들어 있는 노트는 없어, 일부가 들어 있는 노트를 보여 드립니다.',
  partialFrom: '일부 낱말만 있는 노트',
  understood: '이렇게 읽었습니다', alsoSearched: '함께 찾은 말', searchOnlyTyped: '친 대로만 찾기', onlyTyped: '친 대로만 찾았습니다', searchMeanings: '같은 뜻의 말도 찾기',
  corrected: '고쳐서 찾은 말', searchExactly: '친 글자 그대로만 찾기', notCorrected: '고치지 않고 찾았습니다', searchCorrected: '고친 말로도 찾기',
  rescuedHow: { keyboard: '한/영 자판', chosung: '초성', jamo: '덜 친 글자', typo: '오타', spacing: '띄어쓰기', name: '이름 전체를 따옴표로', person: '그 이름을 가진 한 사람' },
  missing: words => `없는 말: ${words}`, alsoIn: paths => `같은 글: ${paths}`, duplicate: '같은 글',
  lines: (a, b) => `${range(a, b)}줄`, page: n => `${n}쪽`,
  languages: { ko: '한국어', en: '영어', mixed: '혼용' },
  facets: { year: '연도', tag: '태그', lang: '언어', kind: '종류', folder: '폴더', speaker: '인용된 사람' },
  facetMore: n => `${n}개 더`, facetFewer: '접기',
  none: q => `“${q}”(으)로 찾은 것이 없습니다.`, noneAtAll: '아직 노트가 없습니다.',
  tryThese: '혹시 이것을 찾으셨나요', tryHints: '이렇게 해 보세요', passages: n => `대목 ${ko_n(n)}곳`,
  hintFilters: '거르기 없이 같은 말로', hintQuotes: '따옴표 없이',
  hintExcluded: '빼는 말 없이', hintFewer: w => `더 적은 낱말로: ${w}`,
  hintPrefix: '이렇게 시작하는 말', hintTypo: '철자가 비슷한 말', dropFilter: '거르기 빼기',
  noneAdvice: ['맞춤법을 살펴보세요.', '낱말을 줄이거나, 앞부분에 별표를 붙이거나(낱말*), 비슷한 철자로(낱말~) 찾아보세요.'],
  gone: '문집이 응답하지 않습니다. 다음 명령으로 켜 주세요:', goneAgain: '다시 켜지면 이 화면이 저절로 이어집니다.',
  problem: '검색하지 못했습니다.', noteProblem: '이 노트를 열지 못했습니다.', noteGone: '이 노트는 사라졌습니다(지웠거나 옮겼습니다).',
  unreadable: '응답을 읽지 못했습니다.',
  indexingLabel: '색인', indexing: (done, total) => `노트 ${ko_n(total)}개 중 ${ko_n(done)}개 색인…`, indexingStart: '색인하는 중…',
  skippedButton: n => `건너뛴 파일 ${ko_n(n)}개`, skippedTitle: '건너뛴 파일', inPartTitle: '일부만 검색되는 파일',
  number: ko_n,
  standingTitle: '노트와 색인의 상태',
  standing: {
    folders: '폴더', notes: '노트', files: '파일', index: '색인', version: '버전',
    notesOf: (notes, passages) => `노트 ${ko_n(notes)}개, 대목 ${ko_n(passages)}곳`,
    searched: n => `검색되는 파일 ${ko_n(n)}개`, skipped: n => `건너뛴 파일 ${ko_n(n)}개${n > 0 ? ' (아래에 이유)' : ''}`, inPart: n => `그 가운데 일부만 검색되는 파일 ${ko_n(n)}개 (아래에 이유)`,
    ignored: (n, kinds) => `읽지 않는 파일 ${ko_n(n)}개(마지막으로 모두 살펴볼 때)${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`,
    kind: ({ what, files }) => `${{ hidden: '숨은 것', munjipignore: '.munjipignore에 적힌 것', rules: '.munjipignore 파일', link: '링크', 'no ending': '확장자 없는 것', other: '다른 확장자' }[what] ?? what} ${ko_n(files)}개`,
    indexOf: (size, state) => `${size}, ${state}`,
    states: { empty: '아직 색인한 것이 없음', indexing: '쓰는 중', ready: '준비됨', stale: '낡음(다음에 새로 만듭니다)' },
  },
  relatedTitle: '관련 대목', relatedFrom: what => `기준: ${what}`, relatedNone: '관련이 뚜렷한 대목이 없습니다.', relatedNoneFaint: '관련 대목이 없습니다.', relatedFainter: '덜 뚜렷한 대목도 보기', faint: '덜 뚜렷함',
  because: '겹치는 것:', quotedInBoth: name => `${name}의 말`, linkedWith: title => `${title} 링크`, linkedFrom: title => `${title}에서 이리로 링크`, image: '그림', remoteImage: '바깥 그림이라 불러오지 않았습니다', callout: '참고',
  done: '끝냄', open: '안 끝냄', footnote: label => `각주 ${label}`, footnoteBack: '본문으로', table: '표',
  showBefore: '앞부분 보기', showAfter: '뒷부분 보기',
  untitled: '제목 없음', unresolved: '없는 노트',
  keysTitle: '단축키', syntaxTitle: '검색 문법', syntaxTry: '예를 누르면 바로 찾아봅니다.',
  keys: [
    [['/'], '검색 상자로'], [['↓', '↑'], '대목 사이 이동, 상자 밖에서는 J와 K도'],
    [['Enter'], '상자에서 첫 대목으로, 대목에서는 열기'], [['J', 'K'], '노트를 읽을 때: 찾은 다음·이전 대목'],
    [['P'], '인용된 사람'], [['O'], '편집기(VS Code)에서 열기'], [['Esc'], '뒤로: 노트 → 목록 → 상자, 사람 → 사람 목록'], [['?'], '이 도움말'],
  ],
  syntax: [
    ['기억 산책', '두 말이 모두 있는 노트'], ['"작은 모델"', '이 구절 그대로'],
    ['모델 -산책', '이 말이 없는 것만'], ['기억 OR memory', '둘 중 하나'], ['형태*', '이렇게 시작하는 말'],
    ['형테소~', '오타까지'], ['title:모델', '제목에서'], ['heading:질문', '소제목에서'],
    ['tag:일기', '이 태그가 달린 것'], ['path:"talks"', '이 폴더나 파일에서'], ['lang:ko', '언어: ko, en 또는 mixed(혼용)'],
    ['kind:md', '파일 종류'], ['said:브란비크', '이 사람을 인용한 대목'], ['from:"제목"', '이 책·강연·글을 인용한 대목'], ['date:2024-03..2025', '이 기간의 것'],
  ],
};

/** The fixed words in which the server says, in English, how it read a query; what it quotes stays as it is. */
const UNDERSTOOD_KO = {
  'all of: ': '모두: ', 'any of: ': '하나라도: ', 'must have: ': '반드시: ', 'without: ': '빼는 말: ', 'tag is ': '태그: ', 'date ': '날짜: ',
  'title has ': '제목에: ', 'path has ': '경로에: ', 'heading has ': '소제목에: ', 'lang is ': '언어: ', 'kind is ': '종류: ',
};

export const language = /^ko\b/i.test(navigator.language ?? '') ? 'ko' : 'en';
export const say = language === 'ko' ? ko : en;

/** How a query was read, in the page's language as far as that goes. */
export function understoodText(text) {
  if (language !== 'ko') return text;
  const fixed = Object.keys(UNDERSTOOD_KO).join('|');
  return text.replace(new RegExp(`"[^"]*"|(?<=^|; )(${fixed})`, 'g'), (all, words) => UNDERSTOOD_KO[words] ?? all)
    .replace(/"[^"]*"|words that begin with ([^\s,;)]+)/g, (all, word) => word ? `${word}(으)로 시작하는 말` : all)
    .replace(/"[^"]*"|words like ([^\s,;)]+)/g, (all, word) => word ? `${word}와(과) 비슷한 말` : all);
}

/** Fills in the words of the static page. */
export function sayAll(root = document) {
  document.documentElement.lang = language;
  for (const each of root.querySelectorAll('[data-say]')) each.textContent = say[each.dataset.say];
  for (const each of root.querySelectorAll('[data-label]')) each.setAttribute('aria-label', say[each.dataset.label]);
  for (const each of root.querySelectorAll('[data-placeholder]')) each.placeholder = say[each.dataset.placeholder];
}
