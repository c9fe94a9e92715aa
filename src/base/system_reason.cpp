#include "base/system_reason.h"

#include <cerrno>
#include <system_error>

namespace attune::base {

Message system_reason(int code) {
  switch (code) {
    case ENOENT: return N_("there is no such file or folder");
    case EACCES:
    case EPERM: return N_("permission is denied");
    case EROFS: return N_("the disk is read-only");
    case ENOSPC: return N_("the disk is full");
    case EDQUOT: return N_("the disk quota is used up");
    case EFBIG: return N_("the file becomes larger than is allowed");
    case EISDIR: return N_("it is a folder");
    case ENOTDIR: return N_("a part of the path is not a folder");
    case ENAMETOOLONG: return N_("the name is too long");
    case EEXIST: return N_("it exists already");
    case EBUSY: return N_("another program uses it");
    case EPIPE: return N_("nobody reads it");
    case EIO: return N_("the disk has a fault");
    default: return Message(std::string_view(std::generic_category().message(code)));
  }
}

}  // namespace attune::base
