#include "base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "base/error.h"
#include "base/uuid.h"

namespace attune::base {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_write(const fs::path& file, int reason) {
  throw Error(ErrorKind::output,
              Message(N_("{file} cannot be written: {why}"),
                      {{"file", file.string()}, {"why", std::generic_category().message(reason)}}));
}

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  int close() { return ::close(std::exchange(fd_, -1)); }

 private:
  int fd_;
};

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

}  // namespace

PendingFile::PendingFile(fs::path file) : file_(std::move(file)) {
  // A link stays a link: what it points to is replaced.
  std::error_code ignored;
  if (fs::is_symlink(file_, ignored))
    if (const fs::path target = fs::weakly_canonical(file_, ignored); !ignored) file_ = target;
  pending_ = folder_of(file_) / ("." + file_.filename().string() + "." + Uuid::random().to_string().substr(0, 8));
}

PendingFile::~PendingFile() {
  std::error_code ignored;
  if (!pending_.empty()) fs::remove(pending_, ignored);
}

void PendingFile::commit() {
  Descriptor written(::open(pending_.c_str(), O_RDWR | O_CLOEXEC));
  if (written.get() < 0 || ::fsync(written.get()) != 0) cannot_write(file_, errno);
  // A new version keeps the permissions that people gave the file.
  if (struct stat old {}; ::stat(file_.c_str(), &old) == 0)
    if (::fchmod(written.get(), old.st_mode & 07777U) != 0) cannot_write(file_, errno);
  if (written.close() != 0) cannot_write(file_, errno);
  if (::rename(pending_.c_str(), file_.c_str()) != 0) cannot_write(file_, errno);
  pending_.clear();
  const Descriptor folder(::open(folder_of(file_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() >= 0) ::fsync(folder.get());
}

void write_file(const fs::path& file, std::string_view bytes) {
  PendingFile pending(file);
  {
    Descriptor out(::open(pending.path().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (out.get() < 0) cannot_write(file, errno);
    while (!bytes.empty()) {
      const ssize_t written = ::write(out.get(), bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) cannot_write(file, errno);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (out.close() != 0) cannot_write(file, errno);
  }
  pending.commit();
}

std::string read_file(const fs::path& file) {
  const auto cannot_read = [&](int reason) {
    return Error(ErrorKind::input,
                 Message(N_("{file} cannot be read: {why}"),
                         {{"file", file.string()}, {"why", std::generic_category().message(reason)}}));
  };
  std::error_code status;
  if (fs::is_directory(file, status)) throw cannot_read(EISDIR);
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw cannot_read(errno != 0 ? errno : ENOENT);
  std::string bytes(std::istreambuf_iterator<char>(stream), {});
  if (stream.bad()) throw cannot_read(EIO);
  return bytes;
}

}  // namespace attune::base
