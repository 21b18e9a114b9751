-- Invoices that are open are looked through for those that are not right any more; payments that nobody answered are asked about.
create index invoice_open on rooms.invoice (space_id, organisation_id) where kind = 'invoice' and state in ('issued', 'reminded');
create index payment_started on rooms.payment (space_id, id) where state = 'started';
