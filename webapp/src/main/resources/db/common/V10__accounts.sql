-- Accounts belong to the instance: one person signs in once, whatever they are at however many councils. What they are
-- there has to be known before a council is entered, so it is the instance's too, and says "of_council".

create table account (
  id varchar(36) primary key,
  login varchar(254) not null unique,
  name varchar(200) not null,
  password varchar(300) not null,
  state varchar(20) not null,
  system_administrator boolean not null,
  second_factor varchar(300) not null,
  second_factor_step bigint not null,
  created timestamp with time zone not null,
  version bigint not null
);

create table recovery_code (
  id varchar(36) primary key,
  account varchar(36) not null references account (id) on delete cascade,
  digest varchar(64) not null
);
create index recovery_code_account on recovery_code (account);

create table capacity (
  id varchar(36) primary key,
  of_council varchar(40) not null references council (id) on delete cascade,
  account varchar(36) not null references account (id) on delete cascade,
  role varchar(30) not null,
  person varchar(36) not null,
  since timestamp with time zone not null,
  unique (of_council, account, role)
);
create index capacity_account on capacity (account);

-- What only the right browser or person has is kept as its digest alone, here and below.
create table invitation (
  digest varchar(64) primary key,
  account varchar(36) not null references account (id) on delete cascade,
  expires timestamp with time zone not null
);
create index invitation_account on invitation (account);

create table session (
  digest varchar(64) primary key,
  id varchar(36) not null unique,
  account varchar(36) not null references account (id) on delete cascade,
  capacity varchar(36) references capacity (id) on delete set null,
  half boolean not null,
  second_factor boolean not null,
  begun timestamp with time zone not null,
  seen timestamp with time zone not null,
  origin varchar(100) not null,
  browser varchar(200) not null
);
create index session_account on session (account);
create index session_capacity on session (capacity);

create table delay (
  id varchar(64) primary key,
  failures int not null,
  until timestamp with time zone not null,
  latest timestamp with time zone not null
);

create table api_token (
  id varchar(36) primary key,
  digest varchar(64) not null unique,
  of_council varchar(40) not null references council (id) on delete cascade,
  name varchar(100) not null,
  scopes varchar(1000) not null,
  made_by varchar(200) not null,
  created timestamp with time zone not null,
  expires timestamp with time zone not null,
  used timestamp with time zone,
  revoked boolean not null
);
create index api_token_council on api_token (of_council);

-- The digest of the code with which the first account is made; the last node that started has told it.
create table set_up (
  only_one smallint primary key check (only_one = 1),
  digest varchar(64) not null
);
