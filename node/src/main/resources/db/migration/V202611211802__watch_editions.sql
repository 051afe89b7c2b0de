create schema watch;

-- What came in at one time from one place: the files stand in the data folder under the id.
create table watch.delivery (
    id text primary key,
    means text not null check (means in ('folder', 'upload', 'pull')),
    origin text not null,
    received timestamptz not null,
    officer text not null,
    stored boolean not null
);

create table watch.edition (
    id bigint generated always as identity primary key,
    delivery text not null references watch.delivery,
    source text not null,
    number text not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    created timestamptz,
    received timestamptz not null,
    counts jsonb not null,
    entries integer not null,
    rejected integer not null,
    added integer,
    changed integer,
    lifted integer,
    state text not null check (state in ('live', 'waiting', 'refused', 'replaced')),
    reason text,
    detail text,
    decided timestamptz not null,
    decided_by text not null,
    unique (source, hash)
);

create unique index edition_one_live on watch.edition (source) where state = 'live';
create index edition_by_source on watch.edition (source, received desc);

-- The first of the records that could not be read; the edition counts all of them.
create table watch.rejected_record (
    edition bigint not null references watch.edition,
    position integer not null,
    file text not null,
    line bigint not null,
    field text,
    reason text not null,
    excerpt text not null,
    primary key (edition, position)
);

-- Files that are no list, or could not be read as one.
create table watch.skipped_file (
    delivery text not null references watch.delivery,
    position integer not null,
    file text not null,
    reason text not null,
    primary key (delivery, position)
);
