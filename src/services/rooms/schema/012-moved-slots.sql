-- A slot that was moved by hand in one step: where it was before stays, as everything else that was changed.
alter table rooms.season_change drop constraint season_change_deed_check;
alter table rooms.season_change add constraint season_change_deed_check check (deed in ('added', 'removed', 'moved'));
alter table rooms.season_change add column before jsonb;   -- of a move: {"room", "weekday", "from", "to"}; `slot` is where it went
alter table rooms.season_change add check ((deed = 'moved') = (before is not null));
