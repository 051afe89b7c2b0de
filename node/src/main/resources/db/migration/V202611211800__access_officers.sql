create schema access;

create table access.officer (
    id uuid primary key,
    sign_in text not null unique check (sign_in = lower(sign_in)),
    name text not null,
    roles text[] not null check (cardinality(roles) > 0),
    password text not null,
    active boolean not null default true,
    failed_tries integer not null default 0,
    locked_until timestamptz,
    last_sign_in timestamptz,
    created timestamptz not null
);

create table access.post (
    code text primary key,
    name text not null,
    lanes text[] not null check (cardinality(lanes) > 0),
    active boolean not null default true
);

-- Only the hash of a link's token is kept: who reads the table cannot sign in with it.
create table access.sign_in_link (
    token_hash bytea primary key,
    officer uuid not null references access.officer,
    post text not null references access.post,
    lane text not null,
    expires timestamptz not null,
    used timestamptz
);
