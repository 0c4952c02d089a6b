#!/usr/bin/env python3
"""Checks the gold of happenings and counts it.

    python3 corpus/happenings/check.py                  all *.reports beside this script
    python3 corpus/happenings/check.py 03-x.reports     only these
    python3 corpus/happenings/check.py --unmarked ...   also lists words that are triggers somewhere in the topic and unmarked elsewhere
    python3 corpus/happenings/check.py --days ...       also lists each weekday name with the date it means if it is the last such day
    python3 corpus/happenings/check.py --clusters ...   also lists each happening with its mentions in context

Standard library only. Exit status 1 when there is a fault.
"""
import datetime
import difflib
import glob
import os
import re
import sys

TYPES = ('AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION '
         'MOBILIZE COERCE ASSAULT').split()
STATUS = 'occurred future hypothetical negated'.split()
RELATIONS = ('announced threatened part-of response allegation-of follow-up earlier-similar denial-of').split()
SECTIONS = 'happenings relations values denials expectations copies'.split()
MARK = re.compile(r'⟦(h\d+)\|([^⟦⟧|\n]+)⟧')
DAY = r'\d{4}(?:-\d\d(?:-\d\d)?)?'
EDTF = re.compile(rf'^(?:-|{DAY}(?:/{DAY})?)$')
WORDS = ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
         'seventeen eighteen nineteen twenty').split()
OTHER = {0: ('none', 'nobody', 'no'), 6: ('half-dozen',), 12: ('dozen',), 21: ('twenty-one',), 22: ('twenty-two',),
         30: ('thirty',), 40: ('forty',)}
WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
COPY = 0.6


def plain(text):
    return MARK.sub(r'\2', text)


def squeeze(text):
    return re.sub(r'\s+', ' ', text).strip()


def number_in(value, text):
    """True where the number, as a figure or as a word, stands in the text."""
    forms = [value]
    if value.isdigit():
        forms.append(f'{int(value):,}')
        if int(value) <= 20:
            forms.append(WORDS[int(value)])
        forms += OTHER.get(int(value), ())
    return any(re.search(rf'(?<![\w,.]){re.escape(f)}(?![\w])', text, re.I) for f in forms)


class Topic:
    def __init__(self, path):
        self.path, self.name = path, os.path.basename(path)
        self.faults, self.doubts = [], []
        self.title = None
        self.stories = {}       # id -> dict(date, outlet, head, body, text, marks)
        self.happenings = {}    # id -> dict(type, status, day, place, actors, recipients, gloss)
        self.relations, self.values, self.denials, self.expectations, self.copies = [], [], [], [], []
        self.read()
        self.check()

    def fault(self, line, what):
        self.faults.append(f'{self.name}{":" + str(line) if line else ""}: {what}')

    def doubt(self, what):
        self.doubts.append(f'{self.name}: {what}')

    def read(self):
        with open(self.path, encoding='utf-8') as f:
            lines = f.read().split('\n')
        where, story, seen = None, None, []
        for n, line in enumerate(lines, 1):
            if line != line.rstrip():
                self.fault(n, 'space at the end of the line')
            if n == 1:
                if line.startswith('# ') and line[2:].strip():
                    self.title = line[2:].strip()
                else:
                    self.fault(n, 'the first line must be "# title"')
                continue
            if line.startswith('== '):
                head = line[3:].strip()
                if head in SECTIONS:
                    if head in seen:
                        self.fault(n, f'section {head} twice')
                    if seen and SECTIONS.index(head) < SECTIONS.index(seen[-1]):
                        self.fault(n, f'section {head} out of order')
                    seen.append(head)
                    where = head
                    continue
                parts = [p.strip() for p in head.split('|')]
                if len(parts) != 3 or not re.fullmatch(r'a\d+', parts[0]):
                    self.fault(n, f'not a story or section head: {line}')
                    continue
                if seen:
                    self.fault(n, 'a story after the sections')
                if parts[0] in self.stories:
                    self.fault(n, f'{parts[0]} twice')
                try:
                    datetime.date.fromisoformat(parts[1])
                except ValueError:
                    self.fault(n, f'no date: {parts[1]}')
                if not parts[2]:
                    self.fault(n, 'no outlet')
                story = dict(date=parts[1], outlet=parts[2], lines=[], line=n)
                self.stories[parts[0]] = story
                where = 'story'
                continue
            if where == 'story':
                story['lines'].append(line)
            elif where in SECTIONS:
                if line.strip():
                    getattr(self, 'read_' + where)(n, line)
            elif line.strip():
                self.fault(n, 'text outside of a story or section')
        for s in SECTIONS:
            if s not in seen:
                self.fault(0, f'no section {s}')
        for sid, s in self.stories.items():
            body = '\n'.join(s['lines']).strip('\n')
            head, _, rest = body.partition('\n')
            if not head.strip() or not rest.startswith('\n') or not rest.strip():
                self.fault(s['line'], f'{sid}: a headline, an empty line, then the text')
            s['head'], s['body'], s['all'] = head, rest.strip('\n'), body
            if len(plain(head).split()) > 16:
                self.fault(s['line'], f'{sid}: long headline')
            left = MARK.sub('', body)
            for m in re.finditer(r'\w⟦|⟧\w|[.,;:!?][^\W\d_]', body):
                if not re.match(r"⟧s\b", body[m.start():m.start() + 3]) and not re.search(r'\.[a-z]', m.group(0)):
                    self.fault(s['line'], f'{sid}: glued words (…{body[max(0, m.start() - 15):m.end() + 15]}…)')
            for c in '⟦⟧|':
                if c in left:
                    self.fault(s['line'], f'{sid}: stray {c} (…{left[max(0, left.index(c) - 30):left.index(c) + 30]}…)')
            s['marks'] = [(m.group(1), m.group(2)) for m in MARK.finditer(body)]
            for h, t in s['marks']:
                if t != t.strip():
                    self.fault(s['line'], f'{sid}: space at the edge of ⟦{h}|{t}⟧')
                if len(t.split()) > 4:
                    self.fault(s['line'], f'{sid}: long trigger ⟦{h}|{t}⟧')
            s['text'] = plain(body)
            s['words'] = len(s['text'].split())
            if not 45 <= s['words'] <= 370:
                self.doubt(f'{sid} has {s["words"]} words')

    def read_happenings(self, n, line):
        p = [x.strip() for x in line.split('|')]
        if len(p) != 8:
            return self.fault(n, f'a happening has 8 fields, here {len(p)}')
        h, typ, status, day, place, actors, recips, gloss = p
        if not re.fullmatch(r'h\d+', h):
            self.fault(n, f'bad id {h}')
        if h in self.happenings:
            self.fault(n, f'{h} twice')
        if typ not in TYPES:
            self.fault(n, f'{h}: no type {typ}')
        if status not in STATUS:
            self.fault(n, f'{h}: no status {status}')
        self.check_day(n, day)
        if not re.fullmatch(r'-|(?:.+, )?[A-Z]{3}|[A-Z][^,]+', place):
            self.fault(n, f'{h}: place {place}')
        if not actors.startswith('actors: ') or not recips.startswith('recipients: '):
            self.fault(n, f'{h}: actors: …, recipients: …')
        if not gloss:
            self.fault(n, f'{h}: no gloss')
        names = lambda x: [] if x.strip() == '-' else [y.strip() for y in x.split(';')]
        self.happenings[h] = dict(type=typ, status=status, day=day, place=place, actors=names(actors.partition(':')[2]),
                                  recipients=names(recips.partition(':')[2]), gloss=gloss, line=n)

    def check_day(self, n, day):
        if not EDTF.match(day):
            return self.fault(n, f'not a day: {day}')
        for d in re.findall(r'\d{4}-\d\d-\d\d', day):
            try:
                datetime.date.fromisoformat(d)
            except ValueError:
                self.fault(n, f'no such day: {d}')
        a, _, b = day.partition('/')
        if b and b < a:
            self.fault(n, f'range backwards: {day}')

    def read_relations(self, n, line):
        m = re.fullmatch(r'(h\d+) (h\d+) \| ([a-z-]+)(?:: .+)?', line)
        if not m or m.group(3) not in RELATIONS:
            return self.fault(n, f'relation: hN hN | kind: words — {line}')
        if m.group(1) == m.group(2):
            self.fault(n, 'related to itself')
        self.relations.append((m.group(1), m.group(2), m.group(3), n))

    def read_values(self, n, line):
        p = [x.strip() for x in line.split('|')]
        if len(p) != 3:
            return self.fault(n, 'values: hN | field | value in aN, aN; value in aN')
        out = []
        for part in p[2].split(';'):
            m = re.fullmatch(r'(.+?) in (a\d+(?:, a\d+)*)', part.strip())
            if not m:
                self.fault(n, f'value: {part.strip()}')
                continue
            out.append((m.group(1), m.group(2).split(', ')))
        self.values.append((p[0], p[1], out, n))

    def read_denials(self, n, line):
        p = [x.strip() for x in line.split('|', 3)]
        if len(p) != 4 or not re.fullmatch(r'".+"', p[3]):
            return self.fault(n, 'denials: hN | aN | who | "words"')
        self.denials.append((p[0], p[1], p[2], p[3][1:-1], n))

    def read_expectations(self, n, line):
        m = re.fullmatch(r'(h\d+) \| due (\S+) \| (met by (h\d+)|called off by (h\d+)|missed|open) \| said in (a\d+(?:, a\d+)*)', line)
        if not m:
            return self.fault(n, f'expectation: {line}')
        self.check_day(n, m.group(2))
        kind = m.group(3).split(' by ')[0]
        self.expectations.append((m.group(1), m.group(2), kind, m.group(4) or m.group(5), m.group(6).split(', '), n))

    def read_copies(self, n, line):
        ids = line.split()
        if len(ids) < 2:
            return self.fault(n, 'copies: two or more ids')
        self.copies.append((ids, n))

    def check(self):
        used = {}
        for sid, s in self.stories.items():
            for h, t in s['marks']:
                used.setdefault(h, {}).setdefault(sid, []).append(t)
                if h not in self.happenings:
                    self.fault(s['line'], f'{sid}: {h} is not listed')
        self.used = used
        for h, v in self.happenings.items():
            if h not in used:
                self.fault(v['line'], f'{h} is never marked')
        known = lambda h, n: h in self.happenings or self.fault(n, f'unknown {h}')
        has = lambda h, a: a in used.get(h, {})
        for a, b, kind, n in self.relations:
            known(a, n), known(b, n)
        if len({r[:3] for r in self.relations}) < len(self.relations):
            self.fault(0, 'a relation twice')
        for h, field, vals, n in self.values:
            known(h, n)
            for value, arts in vals:
                for a in arts:
                    if a not in self.stories:
                        self.fault(n, f'unknown {a}')
                    elif not has(h, a):
                        self.fault(n, f'{h} is not marked in {a}')
                    elif field.startswith(('toll', 'number')) and value not in ('-', 'vague') and not number_in(value, squeeze(self.stories[a]['text'])):
                        self.fault(n, f'{field} {value} is not in {a}')
                if field == 'day' and value != 'vague':
                    self.check_day(n, value)
                if field == 'status' and value not in STATUS:
                    self.fault(n, f'no status {value}')
            if field == 'status':
                left = set(used.get(h, {})) - {a for _, arts in vals for a in arts}
                if left:
                    self.fault(n, f'status of {h} lacks {" ".join(sorted(left))}')
            if len({v for v, _ in vals}) < len(vals):
                self.fault(n, f'{h} {field}: a value twice')
        for h, a, who, words, n in self.denials:
            known(h, n)
            if a not in self.stories:
                self.fault(n, f'unknown {a}')
            elif squeeze(words) not in squeeze(self.stories[a]['text']):
                self.fault(n, f'{a} does not say “{words}”')
            elif not has(h, a):
                self.fault(n, f'{h} is not marked in {a}')
        for h, due, kind, by, arts, n in self.expectations:
            known(h, n)
            if by:
                known(by, n)
            for a in arts:
                if a not in self.stories:
                    self.fault(n, f'unknown {a}')
                elif not has(h, a):
                    self.fault(n, f'{h} is not marked in {a}')
        pairs = set()
        for ids, n in self.copies:
            for a in ids:
                if a not in self.stories:
                    self.fault(n, f'unknown {a}')
            for i, a in enumerate(ids):
                for b in ids[i + 1:]:
                    pairs.add(frozenset((a, b)))
                    if a in self.stories and b in self.stories and self.alike(a, b) < COPY:
                        self.fault(n, f'{a} and {b} are alike only to {self.alike(a, b):.2f}')
        ids = list(self.stories)
        for i, a in enumerate(ids):
            for b in ids[i + 1:]:
                if frozenset((a, b)) not in pairs and self.alike(a, b) >= COPY:
                    self.fault(0, f'{a} and {b} are alike ({self.alike(a, b):.2f}) and no copies')
        self.pairs = pairs
        dates = [s['date'] for s in self.stories.values()]
        if dates != sorted(dates):
            self.doubt('stories are not in the order of their dates')

    def alike(self, a, b):
        x, y = (self.stories[k]['text'].split() for k in (a, b))
        return difflib.SequenceMatcher(None, x, y, autojunk=False).ratio()

    def twice(self):
        """Pairs of happenings of one type between the same parties within ten days, both occurred."""
        out = []
        hs = [(h, v) for h, v in self.happenings.items() if re.fullmatch(r'\d{4}-\d\d-\d\d', v['day']) and v['status'] == 'occurred']
        for i, (h, v) in enumerate(hs):
            for g, w in hs[i + 1:]:
                same = v['type'] == w['type'] and set(v['actors']) == set(w['actors']) and set(v['recipients']) == set(w['recipients'])
                apart = abs((datetime.date.fromisoformat(v['day']) - datetime.date.fromisoformat(w['day'])).days)
                if same and v['actors'] and 0 < apart <= 10:
                    out.append((h, g))
        return out

    def unmarked(self):
        """Words that are single-word triggers in the topic and stand unmarked elsewhere in it."""
        triggers = {t.lower() for s in self.stories.values() for _, t in s['marks'] if ' ' not in t}
        for sid, s in self.stories.items():
            left = MARK.sub(lambda m: '·' * len(m.group(2)), s['all'])
            for m in re.finditer(r"[\w’'-]+", left):
                if m.group(0).lower() in triggers:
                    yield f'{self.name} {sid}: {m.group(0)} (…{squeeze(left[max(0, m.start() - 45):m.end() + 35])}…)'

    def days(self):
        for sid, s in self.stories.items():
            pub = datetime.date.fromisoformat(s['date'])
            found = []
            for m in re.finditer(r'\b(' + '|'.join(WEEKDAYS) + r')\b', s['text']):
                back = (pub.weekday() - WEEKDAYS.index(m.group(1))) % 7
                found.append(f'{m.group(1)}={(pub - datetime.timedelta(back)).isoformat()[5:]}')
            yield f'{self.name} {sid} {WEEKDAYS[pub.weekday()][:3]} {s["date"]}: {" ".join(found)}'

    def clusters(self):
        for h, v in self.happenings.items():
            yield f'\n{self.name} {h} {v["type"]} {v["status"]} {v["day"]} {"; ".join(v["actors"])} > {"; ".join(v["recipients"])}: {v["gloss"]}'
            for sid, s in self.stories.items():
                for m in MARK.finditer(s['all']):
                    if m.group(1) == h:
                        left = squeeze(plain(s['all'][max(0, m.start() - 60):m.start()]).lstrip('⟦'))
                        right = squeeze(plain(s['all'][m.end():m.end() + 50]))
                        yield f'   {sid} {s["date"]} …{left} [[{m.group(2)}]] {right}…'


def count(topics):
    rows = []
    add = lambda k, v: rows.append((k, v))
    stories = [s for t in topics for s in t.stories.values()]
    origins = lambda t, h: len(t.used.get(h, {}))
    all_h = [(t, h) for t in topics for h in t.happenings]
    many = [x for x in all_h if origins(*x) >= 2]
    add('topics', len(topics))
    add('stories', len(stories))
    add('outlets', len({s['outlet'] for s in stories}))
    add('words', sum(s['words'] for s in stories))
    add('mentions', sum(len(s['marks']) for s in stories))
    add('happenings', len(all_h))
    add('  with two or more articles', len(many))
    add('  with three or more articles', len([x for x in all_h if origins(*x) >= 3]))
    add('  in one article only', len(all_h) - len(many))
    add('  marked once only', len([1 for t, h in all_h if sum(map(len, t.used.get(h, {}).values())) == 1]))
    for s in STATUS:
        add(f'  {s}', len([1 for t, h in all_h if t.happenings[h]['status'] == s]))
    disputed = lambda f: sum(1 for t in topics for _, field, vals, _ in t.values if field.startswith(f) and len({v for v, _ in vals}) > 1)
    add('trap: tolls and numbers that differ', disputed('toll') + disputed('number'))
    add('trap: days that differ', disputed('day'))
    add('trap: parties or places that differ', disputed('actors') + disputed('recipients') + disputed('place'))
    add('trap: status that changes or differs', disputed('status'))
    add('trap: denials', sum(len(t.denials) for t in topics))
    for k in RELATIONS:
        add(f'trap: related, {k}', sum(1 for t in topics for r in t.relations if r[2] == k))
    add('trap: same parties, same type, within ten days', sum(len(t.twice()) for t in topics))
    add('trap: pairs of copies', sum(len(t.pairs) for t in topics))
    for k in ('met', 'called off', 'missed', 'open'):
        add(f'expectations {k}', sum(1 for t in topics for e in t.expectations if e[2] == k))
    return rows


def main(argv):
    flags = {a for a in argv if a.startswith('--')}
    paths = [a for a in argv if not a.startswith('--')]
    here = os.path.dirname(os.path.abspath(__file__))
    paths = paths or sorted(glob.glob(os.path.join(here, '*.reports')))
    topics = [Topic(p) for p in paths]
    faults = [f for t in topics for f in t.faults]
    for t in topics:
        for flag in ('unmarked', 'days', 'clusters'):
            if '--' + flag in flags:
                for line in getattr(t, flag)():
                    print(line)
    for t in topics:
        for d in t.doubts:
            print('doubt:', d)
    for f in faults:
        print('FAULT:', f)
    part = lambda t: int(re.match(r'\d+', t.name).group(0)) % 2
    parts = [topics, [t for t in topics if not part(t)], [t for t in topics if part(t)]]
    table = [count(p) for p in parts]
    print(f'{"":52}{"all":>7}{"dev":>7}{"test":>7}')
    for row in zip(*table):
        print(f'{row[0][0]:52}' + ''.join(f'{r[1]:7d}' for r in row))
    print(f'{len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
