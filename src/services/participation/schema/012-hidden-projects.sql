-- Moderators take the words of a project out of sight; number, cost and lot stay, because ballots and the count are about them.
alter table participation.project add column hidden boolean not null default false;
