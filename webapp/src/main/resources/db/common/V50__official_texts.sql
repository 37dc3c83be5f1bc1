-- A council's own text of an edition: the file that was loaded, and every paragraph of it once.
create table official_text (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  profile varchar(40) not null,
  edition varchar(80) not null,
  name varchar(255) not null,
  format varchar(10) not null,
  bytes integer not null,
  digest varchar(64) not null,
  loaded_by varchar(200) not null,
  loaded timestamp with time zone not null,
  state varchar(20) not null,
  confirmed_by varchar(200) not null,
  confirmed timestamp with time zone,
  replaced timestamp with time zone,
  version bigint not null
);
create index official_text_council on official_text (council, loaded);

create table official_part (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  of_text varchar(36) not null references official_text (id) on delete cascade,
  place integer not null,
  taken_for varchar(20) not null,
  clause varchar(80),
  words varchar(1048576) not null,
  hash varchar(64) not null,
  version bigint not null,
  unique (of_text, place)
);

-- Every clause of the inventory once, with what it was found by; its path is a heading a line.
create table official_clause (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  of_text varchar(36) not null references official_text (id) on delete cascade,
  place integer not null,
  clause varchar(80) not null,
  evidence varchar(20) not null,
  doubts varchar(200) not null,
  path varchar(2000) not null,
  occurrence integer not null,
  version bigint not null,
  unique (of_text, clause)
);

-- A rule that cites a clause whose words a later text has changed.
create table rule_to_review (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  of_text varchar(36) not null references official_text (id) on delete cascade,
  profile varchar(40) not null,
  edition varchar(80) not null,
  question varchar(80) not null,
  rule varchar(100) not null,
  clause varchar(80) not null,
  fate varchar(20) not null,
  reviewed_by varchar(200) not null,
  reviewed timestamp with time zone,
  note varchar(2000) not null,
  version bigint not null
);
create index rule_to_review_council on rule_to_review (council, reviewed);

-- The other reading of an ambiguous clause, adopted and perhaps given up again.
create table adopted_reading (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  profile varchar(40) not null,
  edition varchar(80) not null,
  clause varchar(80) not null,
  paragraph varchar(100),
  taken varchar(4000) not null,
  other varchar(4000) not null,
  adopted_by varchar(200) not null,
  adopted timestamp with time zone not null,
  note varchar(2000) not null,
  given_up_by varchar(200) not null,
  given_up timestamp with time zone,
  version bigint not null
);
