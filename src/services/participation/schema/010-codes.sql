-- Codes on paper with which guests take part in a phase without a mail address. Whose hands they went to is known to nobody.
create table participation.printed_code (
  space_id    uuid not null,
  phase_id    uuid not null,
  code_hash   bytea not null,                           -- SHA-256 of the phase and the code, which stands on the paper only
  run         integer not null,                         -- of printing
  printed_at  timestamptz not null,
  used        boolean not null default false,           -- not when, and not for what
  primary key (space_id, phase_id, code_hash),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
create index printed_code_run on participation.printed_code (space_id, phase_id, run);
select foundation.fence('participation.printed_code');
