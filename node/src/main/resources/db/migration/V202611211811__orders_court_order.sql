create schema orders;

create table orders.court_order (
    id uuid primary key,
    number text not null,
    court text not null,
    decided date not null,
    expires date not null check (expires >= decided),
    appeal text not null,
    surname text not null,
    given_names text not null,
    birth_date text not null,
    sex text not null,
    nationality text not null,
    person_key text not null,
    lifted date,
    unique (court, number)
);
create index on orders.court_order (person_key);
