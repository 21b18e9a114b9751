import { municipalitiesOf } from '#commons/areas/areas.ts'
import { bodyOf } from '#commons/areas/district-map.ts'
import { districtPatchwork } from '#commons/areas/district-patchwork.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Stack } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureRowsIn } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { bodiesOf } from '../bodies.ts'
import { placeTexts } from '../place-texts.ts'
import { concerning } from '../rules/concerning.ts'
import { whereOf } from '../rules/where.ts'
import { texts } from '../texts.ts'
import { Counted } from './counted.tsx'

/** All towns and associations of the district, each with the way to its own page. */
export const placesPage = page(access, {
  address: addresses.places,
  action: 'strategy.read',
  sameForVisitors: true,
  async load({ tx, space, language, now }) {
    const day = today({ now })
    const measures = await measureRowsIn(tx, space.id, language, { today: day })
    return {
      where: whereOf(measures),
      places: bodiesOf(space.settings.districtKey).map((body) => ({
        body,
        own: concerning(body.municipalities, measures, day).ofOwn,
      })),
    }
  },
  head: (_data, visit) => ({
    title: placeTexts(visit.language).title,
    description: placeTexts(visit.language).lead,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
    wide: true,
  }),
  view({ where, places }, visit) {
    const { language, space } = visit
    const t = placeTexts(language)
    if (places.length === 0)
      return (
        <Article title={t.title} lead={t.lead}>
          <EmptyState title={t.noPlaces}>
            <p>{t.noPlacesHint}</p>
          </EmptyState>
        </Article>
      )
    const districtKey = space.settings.districtKey ?? ''
    const municipalities = municipalitiesOf(districtKey)
    const byKey = new Map(places.map((one) => [one.body.key, one]))
    const parcels = new Map(
      municipalities.flatMap((area) => {
        const place = byKey.get(bodyOf(area))
        if (!place) return []
        const { body } = place
        const count = where.places.get(area.key) ?? 0
        const name = body.key === area.key ? area.name : `${area.name} (${body.designation} ${body.name})`
        const href = hrefFor(visit, addresses.place({ ort: body.slug }))
        return [[area.key, { href, label: texts(language).municipalityLabel(name, count), count }]]
      }),
    )
    return (
      <Article title={t.title} lead={t.lead}>
        <Columns>
          <Stack>
            <DataTable
              caption={t.title}
              captionOutOfSight
              rows={places}
              columns={[
                {
                  label: t.body,
                  value: ({ body }) => (
                    <>
                      <Link to={addresses.place({ ort: body.slug })}>{body.name}</Link>{' '}
                      <span class="small quiet">{body.designation}</span>
                    </>
                  ),
                },
                {
                  label: t.own,
                  value: ({ body, own }) => (
                    <Counted of={own.count} to={addresses.measures({ gemeinde: body.key, nur: 'eigene' })} />
                  ),
                  number: true,
                },
                {
                  label: t.ofThemLate,
                  value: ({ body, own }) => (
                    <Counted
                      of={own.timeliness.late}
                      to={addresses.measures({ gemeinde: body.key, nur: 'eigene', zeitplan: 'late' })}
                    />
                  ),
                  number: true,
                },
              ]}
            />
            {where.everywhere > 0 && <p>{t.everywhere(where.everywhere)}</p>}
          </Stack>
          {municipalities.some(({ geometry }) => geometry) && (
            <MapFigure caption={t.map} attribution={frontTexts(language).tiles}>
              <Draw of={districtPatchwork({ districtKey, parcels })} />
            </MapFigure>
          )}
        </Columns>
      </Article>
    )
  },
})
