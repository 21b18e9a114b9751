import type { FC } from 'hono/jsx'

const webAddress = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g

/** Plain text of a message or mail: paragraphs, line ends kept, web addresses as links. */
export const PlainWords: FC<{ of: string }> = ({ of }) => (
  <div class="plain-words">
    {of
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((paragraph) => (
        <p>{paragraph.split(webAddress).map((part, index) => (index % 2 ? <a href={part}>{part}</a> : part))}</p>
      ))}
  </div>
)
