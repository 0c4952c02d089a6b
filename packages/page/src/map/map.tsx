// Map: one point per place, sized by the number of happenings, coloured by the balance of cooperation and conflict; and the same as a list.
import { type CountUnit, isWholeCountry, type PlaceMap, placeWords } from '@entente/record';
import { useMemo } from 'react';
import { hrefOf } from '../address/address.js';
import { useAnswer } from '../ask/use-answer.js';
import { balanceOf, wordsOfBalance } from '../charts/balance.js';
import { BalanceBar } from '../charts/balance-bar.js';
import { countedIn, countOf, countWords, formatCount, headOf } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { SideLegend } from '../charts/legend.js';
import { CountSwitch } from '../charts/switches.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { happeningsOf } from '../evidence/shown.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { type MapPoint, MapStage } from './map-stage.js';
import { mapView } from './map-view.js';
import { placeOf } from './world.js';

/** The view. */
export function MapView({ query }: ViewProps) {
  const answer = useAnswer<PlaceMap>(hrefOf('/api/map', queryOfView(mapView, query)));
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>Map</h1>
        <p className="note">What happened where. Click a point to see its sentences.</p>
      </header>
      <div className="switches">
        <CountSwitch query={query} />
      </div>
      <Answered answer={answer}>
        {(places) => (
          <>
            <LeftOutNote of={[places.leftOut]} />
            <Places places={places} query={query} />
          </>
        )}
      </Answered>
    </WithEvidence>
  );
}

function Places({ places, query }: { places: PlaceMap; query: URLSearchParams }) {
  const counted = countedIn(query);
  const points = useMemo(
    () =>
      places.points
        .flatMap((point) => {
          const { lon, lat } = point.place;
          const at = lon === null || lat === null ? null : placeOf(lon, lat);
          return at === null ? [] : [{ ...point, at, count: countOf(point, counted) }];
        })
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    [places, counted],
  );
  if (points.length === 0)
    return (
      <Empty title="No happenings with coordinates match this filter">
        <p>{countWords(places.unplaced, counted)} have none.</p>
      </Empty>
    );
  return (
    <>
      <figure className="map">
        <figcaption>
          <SideLegend counted={counted} />
        </figcaption>
        <MapStage points={points} counted={counted} />
      </figure>
      {points.some(({ place }) => isWholeCountry(place)) && (
        <p className="note">
          Squares stand for whole countries: what happened somewhere in them, not where they are drawn.
        </p>
      )}
      {places.unplaced > 0 && (
        <p className="note">
          {countWords(places.unplaced, counted)} name no place with coordinates and are not on the map.
        </p>
      )}
      <PlaceTable points={points} counted={counted} />
    </>
  );
}

/** The same points as a table. */
const PlaceTable = ({ points, counted }: { points: readonly MapPoint[]; counted: CountUnit }) => (
  <section className="twin-list">
    <h2>The same as a list</h2>
    <div className="scroll-x">
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" className="num">
              {headOf(counted)}
            </th>
            <th scope="col">Balance</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.key}>
              <th scope="row">
                {placeWords(point.place)} {point.place.country && <small>{point.place.country}</small>}
              </th>
              <td className="num">
                <EvidenceLink shown={happeningsOf(point.evidence)}>{formatCount(point.count)}</EvidenceLink>
              </td>
              <td className="balance">
                <BalanceBar tally={point} /> <small>{wordsOfBalance(balanceOf(point))}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
