-- A text laid out for comments is neither a draft any more nor adopted: its words are settled, everybody may read them.
alter table documents.version drop constraint version_state_check;
alter table documents.version add constraint version_state_check check (state in ('draft', 'published', 'adopted'));
