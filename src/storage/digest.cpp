#include "storage/digest.h"

#include "storage/statement.h"

namespace attune::storage {

base::RowDigest digest_of(const model::Tables& tables) {
  base::RowDigest digest;
  model::for_each_entity([&]<class T>() {
    for (const T& entity : std::get<model::Table<T>>(tables)) digest.add(digest_text(entity));
  });
  return digest;
}

std::string stored_digest(Connection& connection) {
  return connection.single_text("SELECT value FROM meta WHERE key = 'digest'");
}

void store_digest(Connection& connection, const base::RowDigest& digest) {
  const std::string text = digest.to_string();
  Statement(connection,
            "INSERT INTO meta (key, value) VALUES ('digest', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
      .bind(1, std::string_view(text))
      .run();
}

}  // namespace attune::storage
