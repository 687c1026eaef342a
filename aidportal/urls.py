"""All addresses of the portal. Pages have a language prefix (English none); the API and /health/ have none.

The apps' url files hold whole paths ("pledges/<slug>/"), so that each address is written in one place.
"""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from aidportal.health import health

handler400 = "aidportal.errors.bad_request"
handler403 = "aidportal.errors.permission_denied"
handler404 = "aidportal.errors.page_not_found"
handler500 = "aidportal.errors.server_error"

urlpatterns = [
    path("health/", health, name="health"),
    path("api/v1/", include("aidportal.api_urls")),
    path("", include("aidportal.pages.machine_urls")),
    *i18n_patterns(
        path("", include("aidportal.pages.urls")),
        path("", include("aidportal.corrections.urls")),
        path("", include("aidportal.pages.versions.urls")),
        path("", include("aidportal.pages.feeds.urls")),
        path("", include("pledges.urls")),
        path("", include("pledges.charts.urls")),
        path("", include("events.urls")),
        path("", include("partners.urls")),
        path("", include("partners.initiative_urls")),
        path("", include("aidportal.sources.urls")),
        path("admin/", admin.site.urls),
        prefix_default_language=False,
    ),
]
