#pragma once
// The files inside a zip archive that a stranger may have made. Refused are: more than 10,000 entries, more than 200 MB
// unpacked, an entry of more than 1 MB that unpacks to more than a hundred times its packed size, encrypted entries,
// symbolic links, names that are absolute, climb with "..", hold backslashes or control characters, or stand twice,
// and entries whose checksum is wrong. Archives within the archive are never opened.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::base {

class ZipArchive {
 public:
  // The bytes must outlive the archive. Throws Error(input).
  explicit ZipArchive(std::string_view bytes);
  ~ZipArchive();
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;

  bool has(const std::string& name) const;
  // Of the files, in their order in the archive.
  const std::vector<std::string>& names() const;
  // Nothing when there is no such entry. Throws Error(input) when it cannot be unpacked.
  std::optional<std::string> read(const std::string& name) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attune::base
