-- Mail addresses of invited people are seen, inside a space, by the members of the organisation only, and by a link that names the row:
-- whoever holds it is not a member yet (`app.invitation`, set for one transaction).
alter table organisations.invitation enable row level security;
alter table organisations.invitation force row level security;
create policy house on organisations.invitation to allmende_house using (true) with check (true);
create policy members on organisations.invitation to allmende_app
  using (organisation_id in (select m.organisation_id from organisations.membership m
    where m.person_id = nullif(current_setting('app.person', true), '')::uuid));
create policy named_by_link on organisations.invitation to allmende_app
  using (id = nullif(current_setting('app.invitation', true), '')::uuid);
-- For retention.
create index invitation_age on organisations.invitation (invited_at);
