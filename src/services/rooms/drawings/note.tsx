import type { FC } from 'hono/jsx'

/** Long names break where German puts them together; not every browser knows where that is. */
const breakable = (name: string) => name.replace(/(?<=\p{Ll})(ferien|tag|fahrt|feiertag)\b/giu, '\u00AD$1')

/** What is special about a day: holiday, school holidays, the reason of an exception; each on a line. */
export const Note: FC<{ of: string | null | undefined }> = ({ of }) =>
  of ? (
    <span class="hours-note">
      {of.split(' · ').map((name, index) => (
        <>
          {index > 0 && <br />}
          {breakable(name)}
        </>
      ))}
    </span>
  ) : null
