-- Typed edges between any two things of any services: where something came from, what it implements, what was learned from it.
create schema links;
grant usage on schema links to allmende_app;

create table links.edge (
  space_id     uuid not null references spaces.space on delete cascade,
  id           uuid not null,                        -- the same in both spaces, when the edge crosses
  relation     text not null,                        -- list in relations.ts: 'from' stands in this relation to 'to'
  from_kind    text not null,                        -- 'news.article' …
  from_id      uuid not null,
  to_kind      text not null,
  to_id        uuid not null,
  other_space  uuid,                                 -- where the far end lives; null: both live here
  far          text check (far in ('from', 'to')),   -- which end that is
  from_gone    boolean not null default false,       -- the thing no longer exists
  to_gone      boolean not null default false,
  made_by      uuid references accounts.person,      -- null: made in the other space, or by somebody who has left
  made_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, relation, from_kind, from_id, to_kind, to_id),
  check ((other_space is null) = (far is null)),
  check (from_kind <> to_kind or from_id <> to_id)
);
create index edge_from on links.edge (space_id, from_kind, from_id);
create index edge_to on links.edge (space_id, to_kind, to_id);
select foundation.fence('links.edge');
