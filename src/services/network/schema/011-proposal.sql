-- The grid as the program would make it: asked for by whoever runs the barcamp, computed aside, shown with what could not be satisfied. Ids only, no people.
create table network.proposal (
  space_id        uuid not null,
  meeting_id      uuid not null,
  asked_at        timestamptz not null,
  mark            text not null default '',            -- of the grid it was computed from: another grid needs another proposal
  result          jsonb,                               -- placements, what was not possible, figures (src/engines/session-grid/types.ts)
  computed_at     timestamptz,
  problem         text not null default '' check (problem in ('', 'too-long', 'failed')),
  primary key (space_id, meeting_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade
);
select foundation.fence('network.proposal');

-- When hosts would like their session to be. A wish, not more.
alter table network.session add column daytime text not null default '' check (daytime in ('', 'morning', 'afternoon'));
