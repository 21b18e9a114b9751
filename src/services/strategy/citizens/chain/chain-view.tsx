import type { FC } from 'hono/jsx'
import { hrefFor } from '#foundation/http/visit.ts'
import { date, isoAttribute } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link, OutsideLink } from '#foundation/ui/links.tsx'
import type { Chain } from './chain.ts'
import type { ChainStep } from './stages.ts'
import { chainTexts } from './texts.ts'

/** The way from top to bottom, one stop after the other; what is not known is named below. */
export const ChainView: FC<{ of: Chain; level?: 2 | 3 }> = ({ of: { parts, without }, level = 2 }) => {
  const t = chainTexts(useVisit().language)
  const Heading = `h${level}` as 'h2'
  return (
    <>
      <ol class="timeline">
        {parts.map(({ stage, steps }) => {
          const here = steps.some((step) => step.here)
          return (
            <li class="done" aria-current={here ? 'step' : undefined}>
              <Heading>{t[stage]}</Heading>
              {steps.map((step) => (
                <Stop of={step} />
              ))}
            </li>
          )
        })}
      </ol>
      {without.length > 0 && <p class="small quiet">{t.without(without.map((stage) => t[stage]).join(', '))}</p>}
    </>
  )
}

const Stop: FC<{ of: ChainStep }> = ({ of: { title, address, place, web, day, note, here } }) => {
  const visit = useVisit()
  const t = chainTexts(visit.language)
  const about = [here && t.here, note].filter(Boolean).join(' · ')
  return (
    <>
      <div>
        {address ? (
          <Link to={place ? { href: hrefFor(visit, address, { space: place }) } : address}>{title}</Link>
        ) : web ? (
          <OutsideLink href={web}>{title}</OutsideLink>
        ) : here ? (
          <strong>{title}</strong>
        ) : (
          title
        )}
      </div>
      {(about || day) && (
        <p>
          {about}
          {about && day && ' · '}
          {day && <time datetime={isoAttribute(day)}>{date(day, visit.language)}</time>}
        </p>
      )}
    </>
  )
}
