import type { Child, FC } from 'hono/jsx'
import type { Field } from './field.ts'
import { Link } from './links.tsx'
import { FieldTag } from './tags.tsx'
import type { Target } from './target.ts'

export interface ServiceGroup {
  field: Field
  label: string
  services: readonly { to: Target; name: Child; about?: Child }[]
}

/** Services under their field of action. Fields without services are left out. */
export const ServiceTiles: FC<{ groups: readonly ServiceGroup[] }> = ({ groups }) => (
  <div class="services">
    {groups
      .filter(({ services }) => services.length > 0)
      .map(({ field, label, services }) => (
        <section class={`field-${field}`}>
          <h3>
            <FieldTag field={field} size="large">
              {label}
            </FieldTag>
          </h3>
          <ul>
            {services.map(({ to, name, about }) => (
              <li>
                <Link to={to} class="plain-link">
                  {name}
                </Link>
                {about && <p>{about}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
  </div>
)
