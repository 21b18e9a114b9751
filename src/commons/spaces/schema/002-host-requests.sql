-- Host names a district asked for. None of them counts before the programme office has approved it; then it moves to `hosts`.
-- They stand beside `hosts`, because a name is given once in the whole network: what others have and ask for has to be seen.
alter table spaces.space
  add column host_requests jsonb not null default '[]'                -- HostRequest[] of commons/spaces/host-requests.ts
    check (jsonb_typeof(host_requests) = 'array');
