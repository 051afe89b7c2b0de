create schema movements;
create extension if not exists pg_trgm with schema public;

-- The register: written once, never changed.
create table movements.crossing (
    id uuid primary key,
    check_id uuid not null unique,
    at timestamptz not null,
    kind text not null check (kind in ('ENTRY', 'EXIT', 'ENTRY_REFUSED', 'EXIT_REFUSED')),
    post text not null,
    lane text not null,
    officer text not null,
    surname text not null,
    given_names text not null,
    search_name text not null,
    birth_date text,
    sex text not null,
    nationality text not null,
    document_code text,
    document_number text,
    document_state text,
    document_expires date,
    person_key text,
    document_key text,
    decision text not null,
    reason text,
    words text not null
);
create index on movements.crossing (at);
create index on movements.crossing (person_key, at);
create index on movements.crossing (document_key, at);
create index on movements.crossing (document_number);
create index on movements.crossing using gin (search_name public.gin_trgm_ops);

create function movements.keep_crossing() returns trigger language plpgsql as $$
begin
    raise exception 'a crossing is never changed: open a correction instead';
end $$;
create trigger keep_crossing before update on movements.crossing
    for each row execute function movements.keep_crossing();

-- Why somebody looked; a look at a person's crossings names the search that it came from.
create table movements.search (
    id uuid primary key,
    at timestamptz not null,
    officer text not null,
    purpose text not null,
    words text not null
);

-- A paper showed that some register was wrong: who answers for that register has to put it right.
create table movements.correction (
    id uuid primary key,
    crossing_id uuid not null references movements.crossing,
    opened timestamptz not null,
    officer text not null,
    paper text not null,
    claim text not null,
    closed timestamptz
);
