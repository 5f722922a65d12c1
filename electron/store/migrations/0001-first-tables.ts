import type { Migration } from './migration';

const log = `
  CREATE TABLE entry (
    draft TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (draft, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
  CREATE TABLE bundle (
    draft TEXT NOT NULL,
    first INTEGER NOT NULL CHECK (first > 0),
    last INTEGER NOT NULL CHECK (last >= first),
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (draft, first)
  ) STRICT;
  CREATE TABLE purged (
    draft TEXT PRIMARY KEY,
    author TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER entry_goes_bundled_or_purged BEFORE DELETE ON entry
    WHEN NOT EXISTS (
      SELECT 1 FROM bundle
      WHERE draft = OLD.draft AND first <= OLD.version AND last >= OLD.version
    ) AND NOT EXISTS (SELECT 1 FROM purged WHERE draft = OLD.draft)
    BEGIN SELECT RAISE(ABORT, 'an entry never goes'); END;
  CREATE TRIGGER entry_is_not_bundled BEFORE INSERT ON entry
    WHEN EXISTS (
      SELECT 1 FROM bundle
      WHERE draft = NEW.draft AND first <= NEW.version AND last >= NEW.version
    )
    BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
  CREATE TRIGGER bundle_holds_entries BEFORE INSERT ON bundle
    WHEN NEW.last - NEW.first + 1 <> (
      SELECT count(*) FROM entry
      WHERE draft = NEW.draft AND version BETWEEN NEW.first AND NEW.last
    ) OR NOT EXISTS (
      SELECT 1 FROM entry WHERE draft = NEW.draft AND version = NEW.last AND hash = NEW.hash
    )
    BEGIN SELECT RAISE(ABORT, 'a bundle holds entries of the log'); END;
  CREATE TRIGGER bundle_never_changes BEFORE UPDATE ON bundle
    BEGIN SELECT RAISE(ABORT, 'a bundle never changes'); END;
  CREATE TRIGGER bundle_goes_purged BEFORE DELETE ON bundle
    WHEN NOT EXISTS (SELECT 1 FROM purged WHERE draft = OLD.draft)
    BEGIN SELECT RAISE(ABORT, 'a bundle never goes'); END;

  CREATE TABLE draft (
    draft TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    stage TEXT NOT NULL,
    headline TEXT NOT NULL,
    folded TEXT NOT NULL,
    category TEXT,
    author TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    words INTEGER NOT NULL,
    reason TEXT NOT NULL,
    unplaced INTEGER NOT NULL,
    binned_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX draft_by_change ON draft (changed_at DESC);

  CREATE TABLE draft_read (
    draft TEXT NOT NULL,
    person TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (draft, person)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE snapshot (
    draft TEXT NOT NULL,
    version INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    stage TEXT NOT NULL,
    binned INTEGER NOT NULL,
    review TEXT NOT NULL,
    document TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (draft, version)
  ) STRICT, WITHOUT ROWID;
`;

const newsroom = `
  CREATE TABLE newsroom (only INTEGER PRIMARY KEY CHECK (only = 1), facts TEXT NOT NULL) STRICT;
  CREATE TABLE review_rules (only INTEGER PRIMARY KEY CHECK (only = 1), rules TEXT NOT NULL) STRICT;
  CREATE TABLE category (
    id TEXT PRIMARY KEY, place INTEGER NOT NULL, parent TEXT REFERENCES category (id),
    name TEXT NOT NULL, slug TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE tag (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE outlet (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, kind TEXT NOT NULL,
    UNIQUE (folded, kind)
  ) STRICT;
  CREATE TABLE profile (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL,
    byline TEXT NOT NULL, secret TEXT
  ) STRICT;
  CREATE TABLE person (
    id TEXT PRIMARY KEY, name TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE device (
    only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL,
    profile TEXT REFERENCES profile (id), site_folder TEXT, backup_folder TEXT
  ) STRICT;
`;

const audit = `
  CREATE TABLE audit (
    place INTEGER PRIMARY KEY CHECK (place > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    device TEXT NOT NULL,
    act TEXT NOT NULL,
    draft TEXT,
    version INTEGER,
    content TEXT NOT NULL,
    stage_before TEXT,
    stage_after TEXT,
    reason TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_draft ON audit (draft, place DESC);
  CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the record never changes'); END;
  CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the record never goes'); END;
`;

const notices = `
  CREATE TABLE notice (
    id TEXT PRIMARY KEY,
    profile TEXT NOT NULL,
    kind TEXT NOT NULL,
    draft TEXT NOT NULL,
    thread TEXT,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL,
    read INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX notice_by_profile ON notice (profile, id DESC);
  CREATE INDEX notice_unread ON notice (profile) WHERE read = 0;
  CREATE TABLE quiet_hours (
    profile TEXT PRIMARY KEY, hours TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

const published = `
  CREATE TABLE media (
    sha256 TEXT PRIMARY KEY, type TEXT NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, bytes INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE article (
    article TEXT PRIMARY KEY,
    category TEXT NOT NULL,
    path TEXT NOT NULL UNIQUE,
    headline TEXT NOT NULL,
    folded TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    lead TEXT,
    published_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX article_by_time ON article (published_at DESC);
  CREATE INDEX article_by_category ON article (category, published_at DESC);

  CREATE TABLE publication (
    article TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    url TEXT NOT NULL,
    file TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (article, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER publication_never_changes BEFORE UPDATE ON publication
    BEGIN SELECT RAISE(ABORT, 'a publication never changes'); END;
  CREATE TRIGGER publication_never_goes BEFORE DELETE ON publication
    BEGIN SELECT RAISE(ABORT, 'a publication never goes'); END;
`;

/** The log and its caches, the newsroom's own lists, and what was published. */
export const firstTables: Migration = {
  number: 1,
  up: (database) => database.exec(log + newsroom + audit + notices + published),
};
